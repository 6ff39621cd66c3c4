package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.port.UnitDimension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/**
 * What is asked of a run.
 *
 * @param keys of which units; empty for all
 */
record RunQuestion(CompletedRun run, RunPeriod period, UnitDimension by, List<String> keys) {

  boolean isOfAll() {
    return keys.isEmpty();
  }

  /** The same of another run. */
  RunQuestion of(CompletedRun other) {
    return new RunQuestion(other, period, by, keys);
  }

  /** Binds what statements of {@link GapSql} about a run ask for. */
  Query bind(Query query) {
    return bindKeys(run.bind(period.bindDays(period.bindOrders(query))));
  }

  /** Binds what statements ask for that are about the same units and days, but about no run. */
  Query bindWithoutRun(Query query) {
    return bindKeys(query)
        .bind("brand", run.brand())
        .bindByType("firstDay", first(), LocalDate.class)
        .bind("lastDay", last());
  }

  private Query bindKeys(Query query) {
    return query.bind("all", isOfAll()).bindArray("keys", String.class, keys);
  }

  private LocalDate first() {
    return period.from() == null && run.from() != null ? day(run.from()) : period.from();
  }

  private LocalDate last() {
    return period.to() == null ? day(run.asOf()) : period.to();
  }

  private LocalDate day(Instant at) {
    return at.atZone(period.brand().timeZone()).toLocalDate();
  }

  /** Whether the period is exactly that from an instant's day until before another instant. */
  boolean isOfDays(Instant startsAt, Instant endsAt) {
    return period.from() != null
        && period.from().equals(day(startsAt))
        && endsAt.equals(period.before());
  }
}
