package io.hookline.attribution.collect.health;

import io.hookline.kit.startup.Bounds;
import io.hookline.kit.startup.StartCondition;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Settings with which streams of test events would ask the database without a pause, or not open.
 */
@Singleton
class TestEventBounds implements StartCondition {

  private final TestEventConfig config;

  TestEventBounds(TestEventConfig config) {
    this.config = config;
  }

  @Override
  public Optional<String> fault() {
    return Bounds.of("hookline.test-events")
        .atLeast("every", config.every(), Duration.ofMillis(10))
        .lasts("lasts", config.lasts())
        .atLeast("streams", config.streams(), 1)
        .atLeast("streams-per-caller", config.streamsPerCaller(), 1)
        .fault();
  }
}
