package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.setting.AttributionSettings;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The brand's completed runs, to whoever reads what they say. */
@ApplicationScoped
public class CompletedRuns {

  private final RunRepository runs;
  private final AttributionSettings settings;
  private final CurrentBrand brand;

  CompletedRuns(RunRepository runs, AttributionSettings settings, CurrentBrand brand) {
    this.runs = runs;
    this.settings = settings;
    this.brand = brand;
  }

  /**
   * @throws Problem ATTRIBUTION_RUN_NOT_FOUND, ATTRIBUTION_RUN_NOT_COMPLETED
   */
  public CompletedRun get(UUID id) {
    AttributionRunView run = runs.get(id).view();
    if (run.status() != RunStatus.COMPLETED) {
      throw new Problem(
          RunProblem.ATTRIBUTION_RUN_NOT_COMPLETED,
          "Run " + id + " is " + run.status() + ": nothing that it says can be read.");
    }
    return completed(run);
  }

  /** The one of its chain before it. */
  public Optional<CompletedRun> before(CompletedRun run) {
    return runs.latestBefore(run.chain(), run.number()).map(RunRow::view).map(this::completed);
  }

  private CompletedRun completed(AttributionRunView run) {
    return new CompletedRun(
        brand.slug(),
        run.id(),
        run.chainId(),
        run.number(),
        settings.get(run.settingId(), run.settingVersion()),
        run.channelRulesVersion(),
        run.from(),
        run.asOf(),
        run.conversions(),
        run.credited());
  }
}
