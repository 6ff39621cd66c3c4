package io.hookline.attribution.lift.study;

/** What is done in regions that are treated. */
public enum StudyTreatment {
  /** What is new runs everywhere but here. */
  HOLDBACK,
  /** What ran is switched off. */
  GO_DARK,
  /** More is spent than elsewhere. */
  HEAVY_UP;

  /**
   * Whether what is studied is missing where it is treated: then the effect is that of missing it.
   */
  public boolean withholds() {
    return this != HEAVY_UP;
  }
}
