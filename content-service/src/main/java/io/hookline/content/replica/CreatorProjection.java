package io.hookline.content.replica;

import io.hookline.kit.feed.Projection;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * What is kept of the creator-service's creators. Goes before what other features do with a change
 * of a creator, because they look the creator up.
 */
@Singleton
@Priority(50)
class CreatorProjection extends Projection {

  /**
   * One statement for a page of changes. A page may hold several versions of a creator, and an
   * older one may arrive after a newer one: the newest wins in both cases.
   */
  private static final String UPSERT =
      """
      insert into creator (brand, id, display_name, merged_into, version)
      select distinct on (id) :brand, id, "displayName", "mergedInto", version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "displayName" text, "mergedInto" uuid, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set display_name = excluded.display_name, merged_into = excluded.merged_into,
             version = excluded.version
       where creator.version < excluded.version
      """;

  /** Changes that the replica shows now. */
  private static final String CURRENT =
      """
        from jsonb_to_recordset(:rows::jsonb) as change (id uuid, accounts jsonb, version bigint)
        join creator c on c.brand = :brand and c.id = change.id and c.version = change.version
      """;

  /** A statement of its own: a handle may go from one creator to another within a page. */
  private static final String CLEAR_ACCOUNTS =
      """
      delete from creator_account a using (select c.id
      """
          + CURRENT
          + ") gone where a.brand = :brand and a.creator_id = gone.id";

  private static final String ADD_ACCOUNTS =
      """
      insert into creator_account (brand, network, handle, creator_id)
      select distinct on (a.network, a.handle) :brand, a.network, a.handle, c.id
      """
          + CURRENT
          + """
             cross join jsonb_to_recordset(change.accounts) as a (network text, handle text)
             order by a.network, a.handle, c.version desc
            on conflict (brand, network, handle) do update set creator_id = excluded.creator_id
            """;

  private final Jdbi jdbi;

  CreatorProjection(Jdbi jdbi) {
    super(jdbi, "creator", "creators", UPSERT);
    this.jdbi = jdbi;
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    super.apply(brand, changes);
    String rows =
        changes.stream()
            .map(change -> change.data().toString())
            .collect(Collectors.joining(",", "[", "]"));
    for (String statement : List.of(CLEAR_ACCOUNTS, ADD_ACCOUNTS)) {
      jdbi.useHandle(
          handle ->
              handle.createUpdate(statement).bind("brand", brand).bind("rows", rows).execute());
    }
  }
}
