package io.hookline.attribution.credit.schedule;

import io.hookline.attribution.credit.run.RunsOnSchedule;
import io.hookline.attribution.credit.setting.AttributionSettings;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Makes the runs of the present brand whose time has come, each in a transaction. */
@ApplicationScoped
class MakeScheduledRun {

  private static final String DUE =
      """
      select id from run_schedule where brand = :brand and next_at <= :now
       order by next_at limit 1 for update skip locked
      """;

  private final Aggregates<RunSchedule, RunScheduleView> schedules;
  private final AttributionSettings settings;
  private final RunsOnSchedule runs;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Jdbi jdbi;
  private final Clock clock;

  MakeScheduledRun(
      AggregateStore store,
      AttributionSettings settings,
      RunsOnSchedule runs,
      BrandDirectory brands,
      CurrentBrand brand,
      Jdbi jdbi,
      Clock clock) {
    this.schedules =
        new Aggregates<>(
            store,
            RunSchedule.class,
            RunSchedule::view,
            RunScheduleProblem.ATTRIBUTION_RUN_SCHEDULE_NOT_FOUND);
    this.settings = settings;
    this.runs = runs;
    this.brands = brands;
    this.brand = brand;
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Whether there was one that no other replica makes. */
  @Transactional
  public boolean next() {
    Instant now = clock.instant();
    Optional<UUID> due = due(now);
    due.map(schedules::get).ifPresent(schedule -> make(schedule, now));
    return due.isPresent();
  }

  private void make(RunSchedule schedule, Instant now) {
    if (settings.isInUse(schedule.settingId())) {
      UUID run = runs.begin(schedule.settingId(), schedule.from());
      schedule.made(run, now, brands.get(brand.slug()).timeZone());
    } else {
      schedule.end();
    }
    schedules.save(schedule, RunScheduleEvent.Updated::new);
  }

  private Optional<UUID> due(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DUE)
                .bind("brand", brand.slug())
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne());
  }
}
