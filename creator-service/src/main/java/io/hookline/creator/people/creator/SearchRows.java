package io.hookline.creator.people.creator;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps what creators are found by. */
@ApplicationScoped
class SearchRows {

  private static final String FOLLOWERS =
      "coalesce((select sum(a.followers) from account a where a.creator_id = %s), -1)";

  /**
   * Whoever counts at the same time is waited for, in one order, before anything is added up: a sum
   * that was made before would lack what the other one wrote.
   */
  private static final String LOCK =
      """
      select id from creator_search
       where brand = :brand and id = any(cast(:ids as uuid[])) order by id for no key update
      """;

  private static final String PUT =
      """
      insert into creator_search (id, brand, search, facets, followers, engagement)
      select id, :brand, search::tsvector, facets, %s, engagement
        from jsonb_to_recordset(:rows::jsonb) as t (id uuid, search text, facets text[], engagement int)
       order by id
      on conflict (brand, id) do update
         set search = excluded.search, facets = excluded.facets, followers = excluded.followers,
             engagement = excluded.engagement
      """
          .formatted(FOLLOWERS.formatted("t.id"));

  private static final String COUNT =
      """
      update creator_search s set followers = %s
       where s.brand = :brand and s.id = any(cast(:ids as uuid[]))
      """
          .formatted(FOLLOWERS.formatted("s.id"));

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  SearchRows(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Behind the writing of creators and their accounts. */
  void put(List<CreatorView> creators) {
    List<Found> rows = creators.stream().map(Found::of).toList();
    jdbi.useHandle(
        handle -> {
          lock(handle, rows.stream().map(Found::id).toList());
          handle
              .createUpdate(PUT)
              .bind("brand", brand.slug())
              .bind("rows", OwnJson.write(json, rows))
              .execute();
        });
  }

  /** Of a record for which another stands. */
  void remove(UUID creator) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from creator_search where brand = :brand and id = :id")
                .bind("brand", brand.slug())
                .bind("id", creator)
                .execute());
  }

  /** Behind the writing of counts of followers. */
  void count(Collection<UUID> creators) {
    jdbi.useHandle(
        handle -> {
          lock(handle, creators);
          handle
              .createUpdate(COUNT)
              .bind("brand", brand.slug())
              .bindArray("ids", UUID.class, creators.toArray())
              .execute();
        });
  }

  private void lock(Handle handle, Collection<UUID> creators) {
    handle
        .createQuery(LOCK)
        .bind("brand", brand.slug())
        .bindArray("ids", UUID.class, creators.toArray())
        .mapTo(UUID.class)
        .list();
  }
}
