package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.evidence.definition.Definitions;
import io.hookline.attribution.evidence.definition.Definitions.Counted;
import io.hookline.attribution.lift.study.StudyMetric;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What counts as a conversion, for a statement: orders as they stand, or what a definition counts,
 * which is put into a table that is gone with the transaction.
 */
@Singleton
class Acts {

  private static final int AT_ONCE = 5000;

  private final Definitions definitions;
  private final Clock clock;

  Acts(Definitions definitions, Clock clock) {
    this.definitions = definitions;
    this.clock = clock;
  }

  /**
   * @param version of the definition; null for the one that is in force
   * @return a query of who, at and worth, by the parameters brand, from and until
   */
  String of(Handle handle, StudyMetric metric, Integer version, Instant from, Instant until) {
    if (metric.conversionDefinitionId() == null) {
      return OutcomeSql.ORDERS;
    }
    int number =
        version == null
            ? definitions.versionAt(metric.conversionDefinitionId(), clock.instant()).orElseThrow()
            : version;
    handle.execute("drop table if exists pg_temp.study_act");
    handle.execute(OutcomeSql.CREATE);
    List<Counted> waiting = new ArrayList<>(AT_ONCE);
    definitions.each(
        metric.conversionDefinitionId(),
        number,
        from,
        until,
        act -> {
          if (act.who() != null) {
            waiting.add(act);
          }
          if (waiting.size() == AT_ONCE) {
            putDown(handle, waiting);
          }
        });
    putDown(handle, waiting);
    handle.execute("analyze study_act");
    return OutcomeSql.COUNTED;
  }

  private static void putDown(Handle handle, List<Counted> acts) {
    handle
        .createUpdate(OutcomeSql.PUT_DOWN)
        .bind("who", ArrayParameters.of(acts, c -> c.texts(Counted::who)))
        .bind("at", ArrayParameters.of(acts, c -> c.instants(Counted::at)))
        .bind("orders", ArrayParameters.of(acts, c -> c.uuids(Counted::order)))
        .bind("worth", ArrayParameters.of(acts, c -> c.numbers(Counted::worth)))
        .bind("refundable", ArrayParameters.of(acts, c -> c.booleans(Counted::refundable)))
        .execute();
    acts.clear();
  }
}
