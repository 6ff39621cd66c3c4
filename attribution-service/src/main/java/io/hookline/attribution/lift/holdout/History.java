package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Jdbi;

/** What the brand's own people did in as many days as a study is to have, up to yesterday. */
@Singleton
class History {

  /** People who were led here count, also those who bought nothing. */
  private static final String PEOPLE =
      """
      with act as (%s),
      person as (
        select distinct p.person_id::text as who from person_touch p
         where p.brand = :brand and p.occurred_at >= :since and p.occurred_at < :until
         union
        select distinct who from act where at >= :since),
      done as (
        select p.who, count(a.at) filter (where a.at >= :since) as number,
               count(a.at) filter (where a.at < :since) as number_before,
               coalesce(sum(a.worth) filter (where a.at >= :since), 0) as worth,
               coalesce(sum(a.worth) filter (where a.at < :since), 0) as worth_before
          from person p left join act a on a.who = p.who
         group by p.who),
      measured as (
        select number > 0 as converted,
               (case :measure when 'CONVERTED_PERSONS' then (number > 0)::int
                              when 'CONVERSIONS' then number else worth end)::float8 as y,
               (case :measure when 'CONVERTED_PERSONS' then (number_before > 0)::int
                              when 'CONVERSIONS' then number_before
                              else worth_before end)::float8 as x
          from done)
      select count(*) as persons, coalesce(avg(converted::int), 0)::float8 as rate,
             coalesce(avg(y), 0) as mean, coalesce(stddev_samp(y), 0) as deviation,
             coalesce(corr(x, y), 0) as correlation
        from measured
      """;

  private final Jdbi jdbi;
  private final Acts acts;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  History(Jdbi jdbi, Acts acts, BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.acts = acts;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  PastPeople of(StudyDesign design) {
    ZoneId zone = brands.get(brand.slug()).timeZone();
    long days = ChronoUnit.DAYS.between(design.startsOn(), design.endsOn()) + 1;
    Instant until = clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    Instant since = until.atZone(zone).minusDays(days).toInstant();
    Integer before = design.holdout().prePeriodDays();
    Instant from = since.minus(Duration.ofDays(before == null ? 0 : before));
    StudyMeasure measure = design.metric().measure();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PEOPLE.formatted(acts.of(handle, design.metric(), null, from, until)))
                .bind("brand", brand.slug())
                .bind("from", from)
                .bind("since", since)
                .bind("until", until)
                .bind("measure", measure.name())
                .map((row, context) -> people(row))
                .one());
  }

  private static PastPeople people(ResultSet row) throws SQLException {
    return new PastPeople(
        row.getLong("persons"),
        row.getDouble("rate"),
        row.getDouble("mean"),
        row.getDouble("deviation"),
        row.getDouble("correlation"));
  }
}
