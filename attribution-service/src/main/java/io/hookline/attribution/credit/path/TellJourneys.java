package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.figure.RunPeriodFilter;
import io.hookline.attribution.credit.figure.RunPeriods;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Tells of the newest completed run of a reported setting how its orders came about, in a
 * transaction of its own: reading a million paths takes seconds that no run has to wait for.
 */
@ApplicationScoped
class TellJourneys {

  private static final int CAMPAIGNS = 100;
  private static final int CHANNELS = 100;
  private static final int PATHS = 25;
  private static final int STEPS = 100;

  private final UntoldRuns untold;
  private final CompletedRuns runs;
  private final RunPeriods periods;
  private final AttributionLags lags;
  private final JourneyPaths paths;
  private final Outbox outbox;
  private final CurrentBrand brand;

  TellJourneys(
      UntoldRuns untold,
      CompletedRuns runs,
      RunPeriods periods,
      AttributionLags lags,
      JourneyPaths paths,
      Outbox outbox,
      CurrentBrand brand) {
    this.untold = untold;
    this.runs = runs;
    this.periods = periods;
    this.lags = lags;
    this.paths = paths;
    this.outbox = outbox;
    this.brand = brand;
  }

  /** Whether there was one to be told. */
  @Transactional
  public boolean next() {
    Optional<UntoldRuns.Untold> next = untold.take();
    next.ifPresent(one -> outbox.append(brand.slug(), new JourneysEvent.Summarized(summary(one))));
    return next.isPresent();
  }

  private JourneysView summary(UntoldRuns.Untold told) {
    CompletedRun run = runs.get(told.run());
    RunPeriod all = periods.of(new RunPeriodFilter());
    return new JourneysView(
        run.setting().setting(),
        run.setting().name(),
        run.setting().version(),
        run.id(),
        run.from(),
        run.asOf(),
        told.completedAt(),
        new LagTotalViews(lags.total(run, all, UnitDimension.CHANNEL), run, all).view(),
        lags(run, all, UnitDimension.CHANNEL, LagSince.FIRST_TOUCH, CHANNELS),
        lags(run, all, UnitDimension.CHANNEL, LagSince.LAST_TOUCH, CHANNELS),
        lags(run, all, UnitDimension.CAMPAIGN, LagSince.FIRST_TOUCH, CAMPAIGNS),
        roles(run, all),
        common(run, all),
        stages(run, all),
        told.version());
  }

  private List<AttributionLagView> lags(
      CompletedRun run, RunPeriod all, UnitDimension by, LagSince since, int most) {
    return lags.rows(run, all, by, since, PathPlace.behind(null), most).stream()
        .map(row -> row.view(all.brand().currency()))
        .toList();
  }

  private List<AttributionRoleView> roles(CompletedRun run, RunPeriod all) {
    return paths.roles(run, all, UnitDimension.CHANNEL, PathPlace.behind(null), CHANNELS).stream()
        .map(row -> row.view(all.brand().currency()))
        .toList();
  }

  /** With the rows behind the paths themselves. */
  private List<AttributionPathView> common(CompletedRun run, RunPeriod all) {
    AttributionPathFilter filter = AttributionPathFilter.usual(PATHS);
    return paths
        .paths(run, all, filter, RankPlace.behind(null), PATHS + PathOf.values().length)
        .stream()
        .map(row -> row.view(all.brand().currency()))
        .toList();
  }

  private List<StagePathView> stages(CompletedRun run, RunPeriod all) {
    NextFilter filter = NextFilter.usual();
    return paths.next(run, all, filter, RankPlace.behind(null), STEPS).stream()
        .map(row -> row.view(all.brand().currency()))
        .toList();
  }
}
