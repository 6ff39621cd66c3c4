package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.evidence.definition.Definitions;
import io.hookline.attribution.evidence.definition.Definitions.Counted;
import io.hookline.attribution.lift.holdout.ArmSums.Pair;
import io.hookline.attribution.lift.study.CrossoverRule;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Adds up what people of a study did, arm by arm: with one statement, however many people. */
@Singleton
class Outcomes {

  private static final int AT_ONCE = 5000;

  private final Jdbi jdbi;
  private final Definitions definitions;
  private final CurrentBrand brand;

  Outcomes(Jdbi jdbi, Definitions definitions, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.definitions = definitions;
    this.brand = brand;
  }

  /**
   * In a transaction.
   *
   * @param until behind the last instant that counts
   * @return of arms in which anybody was met
   */
  List<ArmSums> of(StudyFacts study, Instant until) {
    Integer before = study.design().holdout().prePeriodDays();
    Instant since = study.registration().startsAt();
    Instant from = since.minus(Duration.ofDays(before == null ? 0 : before));
    UUID definition = study.design().metric().conversionDefinitionId();
    return jdbi.withHandle(
        handle -> {
          if (definition != null) {
            putDown(handle, definition, study.registration().definitionVersion(), from, until);
          }
          return handle
              .createQuery(
                  OutcomeSql.sums(definition == null ? OutcomeSql.ORDERS : OutcomeSql.COUNTED))
              .bind("brand", brand.slug())
              .bind("study", study.id())
              .bind("from", from)
              .bind("since", since)
              .bind("until", until)
              .bind("firstArm", study.design().holdout().crossover() == CrossoverRule.FIRST_ARM)
              .map((row, context) -> sums(row))
              .list();
        });
  }

  private void putDown(Handle handle, UUID definition, int version, Instant from, Instant until) {
    handle.execute("drop table if exists pg_temp.study_act");
    handle.execute(OutcomeSql.CREATE);
    List<Counted> waiting = new ArrayList<>(AT_ONCE);
    definitions.each(
        definition,
        version,
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

  private static ArmSums sums(ResultSet row) throws SQLException {
    BigDecimal converted = row.getBigDecimal("converted");
    BigDecimal convertedBefore = row.getBigDecimal("converted_before");
    return new ArmSums(
        row.getString("arm"),
        row.getLong("persons"),
        row.getLong("converted"),
        row.getLong("valued"),
        Map.of(
            // A share is a value of 0 or 1, which is its own square.
            StudyMeasure.CONVERTED_PERSONS,
            new Pair(
                converted,
                converted,
                convertedBefore,
                convertedBefore,
                row.getBigDecimal("converted_both")),
            StudyMeasure.CONVERSIONS,
            pair(row, "number"),
            StudyMeasure.VALUE,
            pair(row, "worth")));
  }

  private static Pair pair(ResultSet row, String name) throws SQLException {
    return new Pair(
        row.getBigDecimal(name),
        row.getBigDecimal(name + "_squares"),
        row.getBigDecimal(name + "_before"),
        row.getBigDecimal(name + "_before_squares"),
        row.getBigDecimal(name + "_products"));
  }
}
