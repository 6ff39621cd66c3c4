package io.hookline.attribution.collect.ingest;

import io.hookline.kit.startup.Bounds;
import io.hookline.kit.startup.StartCondition;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Settings with which events would be refused, or forgotten at once. */
@Singleton
class IngestBounds implements StartCondition {

  private final IngestConfig config;

  IngestBounds(IngestConfig config) {
    this.config = config;
  }

  @Override
  public Optional<String> fault() {
    return Bounds.of("hookline.events")
        .lasts("late-after", config.lateAfter())
        .atLeast("refused-kept", config.refusedKept(), Duration.ofDays(1))
        .atLeast("ahead", config.ahead(), Duration.ZERO)
        .fault();
  }
}
