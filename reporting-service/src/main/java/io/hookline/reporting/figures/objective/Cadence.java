package io.hookline.reporting.figures.objective;

/** How often figures are looked at: more often, they say what chance did. */
public enum Cadence {
  WEEK(7),
  MONTH(28);

  private final int days;

  Cadence(int days) {
    this.days = days;
  }

  /** How many days a period has at least. */
  public int days() {
    return days;
  }
}
