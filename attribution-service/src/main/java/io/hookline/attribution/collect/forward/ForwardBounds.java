package io.hookline.attribution.collect.forward;

import io.hookline.kit.startup.Bounds;
import io.hookline.kit.startup.StartCondition;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Settings with which events would be sent without end, or not at all. */
@Singleton
class ForwardBounds implements StartCondition {

  private final ForwardConfig config;

  ForwardBounds(ForwardConfig config) {
    this.config = config;
  }

  @Override
  public Optional<String> fault() {
    return Bounds.of("hookline.forwarding")
        .atLeast("pace", config.pace(), 1)
        // TikTok refuses more.
        .number("batch", config.batch(), 1, 1000)
        .lasts("connect-timeout", config.connectTimeout())
        .lasts("timeout", config.timeout())
        .atLeast("largest-answer", config.largestAnswer().asLongValue(), 1000)
        // Else another replica sends the same while this one waits for its answer, for ever.
        .times("lease", config.lease(), 2, "timeout", config.timeout())
        .lasts("pause", config.pause())
        .times("longest-pause", config.longestPause(), 1, "pause", config.pause())
        .lasts("stops-after", config.stopsAfter())
        .lasts("oldest", config.oldest())
        .fault();
  }
}
