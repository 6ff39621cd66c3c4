package io.hookline.attribution.collect.adaccount;

import io.hookline.kit.startup.Bounds;
import io.hookline.kit.startup.StartCondition;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Settings with which reports would be asked for without end, or not at all. */
@Singleton
class AdAccountBounds implements StartCondition {

  private final AdAccountConfig config;

  AdAccountBounds(AdAccountConfig config) {
    this.config = config;
  }

  @Override
  public Optional<String> fault() {
    return Bounds.of("hookline.ad-accounts")
        .atLeast("repulled-days", config.repulledDays(), 1)
        .atLeast("first-days", config.firstDays(), 1)
        .atLeast("settling", config.settling(), Duration.ZERO)
        .atLeast("pace", config.pace(), 1)
        // TikTok refuses more.
        .number("page", config.page(), 1, 1000)
        .lasts("connect-timeout", config.connectTimeout())
        .lasts("timeout", config.timeout())
        .atLeast("largest-answer", config.largestAnswer().asLongValue(), 1000)
        // Else another replica asks for the same page while this one waits for its answer.
        .times("lease", config.lease(), 2, "timeout", config.timeout())
        .lasts("pause", config.pause())
        .times("longest-pause", config.longestPause(), 1, "pause", config.pause())
        .fault();
  }
}
