package io.hookline.attribution.collect.redirect;

import io.hookline.kit.startup.Bounds;
import io.hookline.kit.startup.StartCondition;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Settings with which clicks would be lost. */
@Singleton
class RedirectBounds implements StartCondition {

  /** Below, a burst of clicks has no room. */
  private static final long LEAST_ROOM = 1 << 20;

  private final RedirectConfig config;

  RedirectBounds(RedirectConfig config) {
    this.config = config;
  }

  @Override
  public Optional<String> fault() {
    return Bounds.of("hookline.redirects")
        .atLeast("links", config.links(), 1)
        .atLeast("room", config.room().asLongValue(), LEAST_ROOM)
        .lasts("patience", config.patience())
        .fault();
  }
}
