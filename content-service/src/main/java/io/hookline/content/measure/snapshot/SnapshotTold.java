package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which counters were ever told of a post, and between which instants. */
@Singleton
class SnapshotTold {

  /** In the key's order, against deadlocks; whatever arrives first, the result is the same. */
  private static final String MERGE =
      """
      insert into snapshot_told (brand, post_id, dataset, source, told, first_at, last_at)
      select :brand, r."postId", r.dataset, r.source, r.told, r."firstAt", r."lastAt"
        from jsonb_to_recordset(:rows::jsonb)
          as r ("postId" uuid, dataset text, source text, told bigint, "firstAt" timestamptz,
                "lastAt" timestamptz)
       order by r."postId", r.dataset, r.source
      on conflict (brand, post_id, dataset, source) do update
         set told = snapshot_told.told | excluded.told,
             first_at = least(snapshot_told.first_at, excluded.first_at),
             last_at = greatest(snapshot_told.last_at, excluded.last_at)
       where snapshot_told.told <> snapshot_told.told | excluded.told
          or snapshot_told.first_at > excluded.first_at
          or snapshot_told.last_at < excluded.last_at
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  SnapshotTold(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  private record Of(UUID post, Dataset dataset, Source source) {}

  private record Told(
      UUID postId, Dataset dataset, Source source, long told, Instant firstAt, Instant lastAt) {

    Told with(Told other) {
      return new Told(
          postId,
          dataset,
          source,
          told | other.told,
          firstAt.isBefore(other.firstAt) ? firstAt : other.firstAt,
          lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
    }
  }

  void merge(String brand, Collection<SnapshotFacts> added) {
    Map<Of, Told> told = new LinkedHashMap<>();
    for (SnapshotFacts snapshot : added) {
      told.merge(
          new Of(snapshot.postId(), snapshot.dataset(), snapshot.source()),
          new Told(
              snapshot.postId(),
              snapshot.dataset(),
              snapshot.source(),
              Counter.told(snapshot.counters()),
              snapshot.capturedAt(),
              snapshot.capturedAt()),
          Told::with);
    }
    String rows = OwnJson.write(json, told.values());
    jdbi.useHandle(
        handle -> handle.createUpdate(MERGE).bind("brand", brand).bind("rows", rows).execute());
  }
}
