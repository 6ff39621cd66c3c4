package io.hookline.content.measure.availability;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What was told of posts, and what follows. */
@ApplicationScoped
class AvailabilityRows {

  static final RowMapper<PostAvailabilityView> VIEW =
      ConstructorMapper.of(PostAvailabilityView.class);

  static final String SELECT =
      """
      select post_id, state, since, last_seen_at, last_told_at, source, evidence, unconfirmed, version,
             updated_at
        from post_availability
      """;

  /** The usual case, with one statement: a post that was never missed is there still. */
  private static final String SEE =
      """
      insert into post_availability (post_id, brand, state, last_seen_at, seen_by, seen_evidence,
                                     last_told_at, source, evidence, was_missed, unconfirmed, version,
                                     updated_at)
      select asked.post, :brand, 'AVAILABLE', :at, :source, :evidence, :at, :source, :evidence, false,
             false, 0, :now
        from unnest(:posts) as asked (post)
       order by asked.post
      on conflict (post_id) do update
         set last_seen_at = excluded.last_seen_at, seen_by = excluded.seen_by,
             seen_evidence = excluded.seen_evidence,
             last_told_at = greatest(post_availability.last_told_at, excluded.last_told_at),
             source = case when post_availability.was_missed then post_availability.source
                           else excluded.source end,
             evidence = case when post_availability.was_missed then post_availability.evidence
                             else excluded.evidence end
       where post_availability.last_seen_at is null
          or post_availability.last_seen_at < excluded.last_seen_at
      returning case when was_missed then post_id end
      """;

  private static final String DERIVE =
      """
      update post_availability p
         set state = r.state, since = r.since, unconfirmed = r.unconfirmed, updated_at = :now,
             source = case when r.missing then r.source else p.seen_by end,
             evidence = case when r.missing then r.evidence else p.seen_evidence end,
             version = p.version + case when p.state <> r.state then 1 else 0 end
        from jsonb_to_recordset(:rows::jsonb)
          as r ("postId" uuid, state text, since timestamptz, missing boolean, source text,
                evidence text, unconfirmed boolean)
       where p.post_id = r."postId"
      returning case when old.state <> new.state then p.post_id end
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  AvailabilityRows(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** Returns those of which facts decide, because somebody has missed them once. */
  Set<UUID> see(
      String brand,
      Collection<UUID> posts,
      Instant at,
      FactSource source,
      String evidence,
      Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SEE)
                .bind("brand", brand)
                .bindArray("posts", UUID.class, Set.copyOf(posts))
                .bind("at", at)
                .bind("source", source.name())
                .bind("evidence", evidence)
                .bind("now", now)
                .mapTo(UUID.class)
                .list()
                .stream()
                .filter(id -> id != null)
                .collect(Collectors.toSet()));
  }

  /** Nobody else changes them until the commit. */
  List<PostAvailabilityView> lock(Set<UUID> posts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " where post_id = any(:posts) order by post_id for update")
                .bindArray("posts", UUID.class, posts)
                .map(VIEW)
                .list());
  }

  /** Returns the posts whose state is another one now. */
  Set<UUID> derive(Map<UUID, Derived> derived, Instant now) {
    List<Map<String, Object>> rows =
        derived.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DERIVE)
                .bind("rows", OwnJson.write(json, rows))
                .bind("now", now)
                .mapTo(UUID.class)
                .list()
                .stream()
                .filter(id -> id != null)
                .collect(Collectors.toSet()));
  }

  private static Map<String, Object> row(UUID post, Derived derived) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("postId", post);
    row.put("state", derived.state());
    row.put("since", derived.since());
    row.put("missing", derived.by() != null);
    row.put("source", derived.by() == null ? null : derived.by().source());
    row.put("evidence", derived.by() == null ? null : derived.by().evidence());
    row.put("unconfirmed", derived.unconfirmed());
    return row;
  }
}
