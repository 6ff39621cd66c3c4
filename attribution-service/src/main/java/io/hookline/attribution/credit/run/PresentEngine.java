package io.hookline.attribution.credit.run;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** The engine by which runs are worked out, where there is one. */
@Singleton
class PresentEngine {

  private final Instance<RunEngine> engine;

  PresentEngine(Instance<RunEngine> engine) {
    this.engine = engine;
  }

  boolean isThere() {
    return engine.isResolvable();
  }

  RunEngine get() {
    return engine.get();
  }
}
