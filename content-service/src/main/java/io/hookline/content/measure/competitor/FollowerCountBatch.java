package io.hookline.content.measure.competitor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PlaceInTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Counts of followers, which only ever grow in number: many with two statements. */
@ApplicationScoped
class FollowerCountBatch {

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, "competitorId" uuid, "capturedAt" timestamptz, source text,
              "collectedAt" timestamptz, followers bigint, "recordedAt" timestamptz)
      """;

  private static final String ADD =
      """
      insert into competitor_followers (brand, id, competitor_id, captured_at, source, collected_at,
                                        followers, recorded_at)
      select :brand, r.id, r."competitorId", r."capturedAt", r.source, r."collectedAt", r.followers,
             r."recordedAt"
      """
          + ROWS
          + """
             order by r."competitorId", r."capturedAt", r.source, r."collectedAt"
            on conflict do nothing
            returning id
            """;

  private static final String SELECT =
      """
      select c.id, c.competitor_id, c.captured_at, c.source, c.collected_at, c.followers,
             0 as version, c.recorded_at
      """;

  private static final String STANDING =
      SELECT
          + ROWS
          + """
             join competitor_followers c on c.competitor_id = r."competitorId"
              and c.captured_at = r."capturedAt" and c.source = r.source
              and c.collected_at = r."collectedAt"
            """;

  static final String BEFORE =
      SELECT
          + """
             from competitor_followers c
            where c.competitor_id = :competitor and (c.captured_at, c.id) < (:at, :id)
            order by c.captured_at desc, c.id desc
            limit :limit
            """;

  private static final String ONE =
      SELECT + " from competitor_followers c where c.competitor_id = :competitor and c.id = :id";

  private static final RowMapper<FollowerCountView> VIEW =
      ConstructorMapper.of(FollowerCountView.class);

  private final Jdbi jdbi;
  private final ObjectMapper json;

  FollowerCountBatch(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** What there is only one of. */
  record Key(UUID competitor, Instant at, Source source, Instant collectedAt) {
    static Key of(FollowerCountView count) {
      return new Key(count.competitorId(), count.capturedAt(), count.source(), count.collectedAt());
    }
  }

  /** Adds those that are new; returns their ids. */
  Set<UUID> add(String brand, Collection<FollowerCountView> counts) {
    String rows = OwnJson.write(json, counts);
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(ADD)
                    .bind("brand", brand)
                    .bind("rows", rows)
                    .mapTo(UUID.class)
                    .list()));
  }

  /** Those that stand where these would. */
  Map<Key, FollowerCountView> standing(Collection<FollowerCountView> counts) {
    Map<Key, FollowerCountView> standing = new HashMap<>();
    String rows = OwnJson.write(json, counts);
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(STANDING)
                .bind("rows", rows)
                .map(VIEW)
                .forEach(count -> standing.put(Key.of(count), count)));
    return standing;
  }

  List<FollowerCountView> before(UUID competitor, PlaceInTime place, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEFORE)
                .bind("competitor", competitor)
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(VIEW)
                .list());
  }

  Optional<FollowerCountView> find(UUID competitor, UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ONE)
                .bind("competitor", competitor)
                .bind("id", id)
                .map(VIEW)
                .findOne());
  }
}
