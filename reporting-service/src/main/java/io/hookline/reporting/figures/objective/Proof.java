package io.hookline.reporting.figures.objective;

import java.util.List;

/** As what a measure is shown, where some objective refuses it; measures say it of themselves. */
public enum Proof {
  CLICKS,
  ROAS,
  VIEWS,
  /** What people say, which is no measure; by these names they are asked for. */
  SURVEYS("ad_recall_lift", "brand_lift", "brand_lift_survey");

  private final List<String> elsewhere;

  Proof(String... elsewhere) {
    this.elsewhere = List.of(elsewhere);
  }

  /** What is no measure of the catalogue, by its names. */
  public List<String> elsewhere() {
    return elsewhere;
  }
}
