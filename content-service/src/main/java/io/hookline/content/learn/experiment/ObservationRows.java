package io.hookline.content.learn.experiment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.learn.statistics.Counts;
import io.hookline.content.learn.statistics.PairOfCounts;
import io.hookline.content.measure.snapshot.Precedence;
import io.hookline.kit.sql.FactTable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What ads and links counted: only ever added. */
@Singleton
class ObservationRows {

  private static final FactTable.Sql SQL =
      new FactTable.Sql(
          "experiment_observation",
          "id uuid, experiment_id uuid, arm text, day date, trials bigint, successes bigint,"
              + " source text, collected_at timestamptz, recorded_at timestamptz",
          "experiment_id",
          "arm",
          "day",
          "source",
          "collected_at");

  static final String BEFORE =
      "where f.experiment_id = :experiment and f.id < :before order by f.id desc limit :limit";

  private static final String COUNTED =
      """
      select distinct on (o.arm, o.day) o.arm, o.day, o.trials, o.successes
        from experiment_observation o
       where o.experiment_id = :experiment
       order by o.arm, o.day, %s
      """
          .formatted(Precedence.order("o"));

  private final Jdbi jdbi;
  private final FactTable<ObservationView> table;

  ObservationRows(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.table =
        new FactTable<>(
            jdbi, json, SQL, ConstructorMapper.of(ObservationView.class), ObservationView::id);
  }

  /** What stands where each would, by its id; itself where it was added. */
  Map<UUID, ObservationView> add(String brand, List<ObservationView> observations) {
    return table.add(brand, observations);
  }

  /** Newest first. */
  List<ObservationView> before(UUID experiment, UUID before, int limit) {
    return table.list(BEFORE, Map.of("experiment", experiment, "before", before, "limit", limit));
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
