package io.hookline.local.demo;

/** Funnel stage: the nearer to buying, the fewer see a post and the more of them click. */
enum Stage {
  TOFU(1.25, 0.6),
  MOFU(0.95, 1.2),
  BOFU(0.7, 2.1);

  private final double attention;
  private final double intent;

  Stage(double attention, double intent) {
    this.attention = attention;
    this.intent = intent;
  }

  /** Factor on views. */
  double attention() {
    return attention;
  }

  /** Factor on clicks per view. */
  double intent() {
    return intent;
  }
}
