package io.hookline.attribution.collect.health;

import io.hookline.kit.startup.Bounds;
import io.hookline.kit.startup.StartCondition;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Settings by which no source, or any, would be ready. */
@Singleton
class ReadinessBounds implements StartCondition {

  private final ReadinessConfig config;

  ReadinessBounds(ReadinessConfig config) {
    this.config = config;
  }

  @Override
  public Optional<String> fault() {
    return Bounds.of("hookline.readiness")
        .atLeast("weekly-purchases", config.weeklyPurchases(), 1)
        .share("with-value", config.withValue())
        .share("with-id", config.withId())
        .share("matched", config.matched())
        .atLeast("kinds", config.kinds(), 1)
        .share("refused", config.refused())
        .fault();
  }
}
