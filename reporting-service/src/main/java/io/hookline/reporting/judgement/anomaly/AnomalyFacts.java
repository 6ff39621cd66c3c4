package io.hookline.reporting.judgement.anomaly;

import io.hookline.reporting.facts.readmodel.SqlFile;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jdbi.v3.core.Jdbi;

/** How late facts come in. */
@ApplicationScoped
class AnomalyFacts {

  private static final String LATE = SqlFile.read(AnomalyFacts.class, "days-until-told.sql");
  private static final int SAMPLE_DAYS = 90;

  private final Jdbi jdbi;

  AnomalyFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Maturity maturity(String brand, Measure measure, ZoneId zone, LocalDate today) {
    Instant until = today.atStartOfDay(zone).toInstant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LATE)
                .bind("brand", brand)
                .bind("posts", measure.facts().contains(Facts.POST_DAYS))
                .bind(
                    "orders",
                    measure.facts().contains(Facts.CREDITS)
                        || measure.facts().contains(Facts.ORDERS))
                .bind("since", today.minusDays(SAMPLE_DAYS).atStartOfDay(zone).toInstant())
                .bind("until", until)
                .map(
                    (row, context) -> {
                      double days = row.getDouble("days");
                      return Maturity.of(row.wasNull() ? null : days, row.getLong("facts"), today);
                    })
                .one());
  }
}
