package io.hookline.attribution.lift.calibration;

import io.hookline.attribution.credit.figure.Exact;
import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.attribution.lift.holdout.TreatedPeople;
import io.hookline.attribution.lift.study.CreditedUnits;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** What a run gives to some units, of some days or people only. */
@Singleton
class GivenCredit {

  private static final int VALUE_DIGITS = 4;

  /** All that went back of an order by then is taken off, on whichever day: so studies do it. */
  private static final String SUMS =
      """
      , wanted as (select unit from meaning where key = any(:keys)),
      given as (
        select (r.occurred_at at time zone :zone)::date as day, r.shares_e10[s.i] as credit,
               coalesce(r.values_e4[s.i], 0)
                 - coalesce((select sum(r.refund_parts_e4[s.i + d * cardinality(r.units)])
                               from generate_series(0, cardinality(r.refunded_on) - 1) d), 0)
                 as value
          from run_credit r
         cross join lateral generate_subscripts(r.units, 1) s (i)
          join wanted w on w.unit = r.units[s.i]%s
         where %s and %s and r.counted and r.shares_e10 is not null)
      select coalesce(sum(credit), 0) as credit, coalesce(sum(value), 0) as value from given
       where :everyDay or day::text = any(:days)
      """;

  private static final String OF_PEOPLE =
      """

          join unnest(:persons::uuid[], :met::timestamptz[]) p (id, met)
            on p.id = r.person_id and r.occurred_at > p.met""";

  /**
   * What was given.
   *
   * @param value less what was given back, in the brand's currency
   */
  record Given(BigDecimal conversions, BigDecimal value) {}

  private final Jdbi jdbi;

  GivenCredit(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @param days null for all of the period
   */
  Given ofDays(
      CompletedRun run, CreditedUnits units, RunPeriod period, Collection<LocalDate> days) {
    return jdbi.withHandle(
        handle -> given(bound(handle.createQuery(sql(units, "")), run, units, period, days)));
  }

  /** Of orders of the people after they were met. */
  Given ofPeople(
      CompletedRun run, CreditedUnits units, RunPeriod period, List<TreatedPeople.Met> people) {
    return jdbi.withHandle(
        handle ->
            given(
                bound(handle.createQuery(sql(units, OF_PEOPLE)), run, units, period, null)
                    .bind("persons", ArrayParameters.of(people, c -> c.uuids(p -> p.person())))
                    .bind("met", ArrayParameters.of(people, c -> c.instants(p -> p.at())))));
  }

  private static String sql(CreditedUnits units, String people) {
    return "with "
        + UnitKeys.with(units.by())
        + SUMS.formatted(people, CompletedRun.holds("r"), RunPeriod.orders("r"));
  }

  private static Query bound(
      Query query,
      CompletedRun run,
      CreditedUnits units,
      RunPeriod period,
      Collection<LocalDate> days) {
    return run.bind(period.bindOrders(query))
        .bindArray("keys", String.class, units.keys())
        .bind("zone", period.brand().timeZone().getId())
        .bind("everyDay", days == null)
        .bindArray(
            "days",
            String.class,
            days == null ? List.of() : days.stream().map(LocalDate::toString).toList());
  }

  private static Given given(Query query) {
    return query
        .map(
            (row, context) ->
                new Given(
                    Exact.credit(row.getBigDecimal("credit")),
                    Exact.plain(row.getBigDecimal("value").movePointLeft(VALUE_DIGITS))))
        .one();
  }
}
