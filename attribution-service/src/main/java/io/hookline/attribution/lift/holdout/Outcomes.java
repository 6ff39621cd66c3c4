package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.holdout.ArmSums.Pair;
import io.hookline.attribution.lift.study.CrossoverRule;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Adds up what people of a study did, arm by arm: with one statement, however many people. */
@Singleton
class Outcomes {

  private final Jdbi jdbi;
  private final Acts acts;
  private final CurrentBrand brand;

  Outcomes(Jdbi jdbi, Acts acts, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.acts = acts;
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
    return jdbi.withHandle(
        handle -> {
          String counted =
              acts.of(
                  handle,
                  study.design().metric(),
                  study.registration().definitionVersion(),
                  from,
                  until);
          return handle
              .createQuery(OutcomeSql.sums(counted))
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
