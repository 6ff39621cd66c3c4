package io.hookline.content.learn.experiment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.learn.statistics.Counts;
import io.hookline.content.learn.statistics.PairOfCounts;
import io.hookline.content.measure.snapshot.Precedence;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What ads and links counted: only ever added. */
@Singleton
class ObservationRows {

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, "experimentId" uuid, arm text, day date, trials bigint, successes bigint,
              source text, "collectedAt" timestamptz, "recordedAt" timestamptz)
      """;

  private static final String ADD =
      """
      insert into experiment_observation
        (id, brand, experiment_id, arm, day, trials, successes, source, collected_at, recorded_at)
      select r.id, :brand, r."experimentId", r.arm, r.day, r.trials, r.successes, r.source,
             r."collectedAt", r."recordedAt"
      """
          + ROWS
          + """
             order by r."experimentId", r.arm, r.day, r.source, r."collectedAt"
            on conflict do nothing
            returning id
            """;

  private static final String COLUMNS =
      """
      select o.id, o.experiment_id, o.arm, o.day, o.trials, o.successes, o.source, o.collected_at,
             0 as version, o.recorded_at
      """;

  private static final String STANDING =
      COLUMNS
          + ROWS
          + """
             join experiment_observation o on o.experiment_id = r."experimentId" and o.arm = r.arm
              and o.day = r.day and o.source = r.source and o.collected_at = r."collectedAt"
            """;

  static final String BEFORE =
      COLUMNS
          + """
              from experiment_observation o
             where o.experiment_id = :experiment and o.id < :before
             order by o.id desc limit :limit
            """;

  private static final String COUNTED =
      """
      select distinct on (o.arm, o.day) o.arm, o.day, o.trials, o.successes
        from experiment_observation o
       where o.experiment_id = :experiment
       order by o.arm, o.day, %s
      """
          .formatted(Precedence.order("o"));

  private static final RowMapper<ObservationView> VIEW =
      ConstructorMapper.of(ObservationView.class);

  private final Jdbi jdbi;
  private final ObjectMapper json;

  ObservationRows(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** What there is only one of. */
  record Key(
      UUID experiment,
      Arm arm,
      LocalDate day,
      io.hookline.content.measure.snapshot.Source source,
      java.time.Instant collectedAt) {

    static Key of(ObservationView o) {
      return new Key(o.experimentId(), o.arm(), o.day(), o.source(), o.collectedAt());
    }
  }

  /** Adds those that are new; returns their ids. */
  Set<UUID> add(String brand, List<ObservationView> observations) {
    String rows = OwnJson.write(json, observations);
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
  Map<Key, ObservationView> standing(List<ObservationView> observations) {
    String rows = OwnJson.write(json, observations);
    Map<Key, ObservationView> standing = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(STANDING)
                .bind("rows", rows)
                .map(VIEW)
                .forEach(found -> standing.put(Key.of(found), found)));
    return standing;
  }

  /** Newest first. */
  List<ObservationView> before(UUID experiment, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEFORE)
                .bind("experiment", experiment)
                .bind("before", before)
                .bind("limit", limit)
                .map(VIEW)
                .list());
  }

  /** What counts of each day, in their order. */
  List<PairOfCounts> days(UUID experiment) {
    Map<LocalDate, PairOfCounts> days = new TreeMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(COUNTED)
                .bind("experiment", experiment)
                .map(
                    (row, context) -> {
                      Counts counts = new Counts(row.getLong("successes"), row.getLong("trials"));
                      PairOfCounts of =
                          Arm.valueOf(row.getString("arm")) == Arm.CONTROL
                              ? new PairOfCounts(counts, Counts.NONE)
                              : new PairOfCounts(Counts.NONE, counts);
                      return days.merge(
                          row.getObject("day", LocalDate.class), of, PairOfCounts::plus);
                    })
                .list());
    return List.copyOf(days.values());
  }
}
