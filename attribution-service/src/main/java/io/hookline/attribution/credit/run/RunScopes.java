package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.setting.AttributionSettings;
import jakarta.inject.Singleton;

/** What runs are about, of how they are stored. */
@Singleton
class RunScopes {

  private final AttributionSettings settings;
  private final RunRepository runs;

  RunScopes(AttributionSettings settings, RunRepository runs) {
    this.settings = settings;
    this.runs = runs;
  }

  RunScope of(RunRow row) {
    AttributionRunView run = row.view();
    return new RunScope(
        run.id(),
        run.chainId(),
        run.number(),
        runs.latest(run.chainId()).isEmpty(),
        settings.get(run.settingId(), run.settingVersion()).rules(),
        run.channelRulesVersion(),
        run.from());
  }
}
