package io.hookline.content.plan.trend;

/** What is done with a trend. */
enum TrendChoice {
  USE(TrendState.IN_USE),
  SKIP(TrendState.SKIPPED),
  WATCH(TrendState.WATCHED);

  private final TrendState state;

  TrendChoice(TrendState state) {
    this.state = state;
  }

  TrendState state() {
    return state;
  }
}
