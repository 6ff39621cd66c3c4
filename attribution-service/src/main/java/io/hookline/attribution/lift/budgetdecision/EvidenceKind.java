package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;

/** Where the figures come from by which somebody decides. */
enum EvidenceKind {
  /** A completed run of credits. */
  ATTRIBUTION_RUN(EvidenceClass.ATTRIBUTED, true),
  /** What a boost of a post brought. */
  AMPLIFICATION(EvidenceClass.ATTRIBUTED, true),
  /** A lift study of this service whose result was kept. */
  STUDY(EvidenceClass.INCREMENTAL, true),
  /** A lift study that an ad platform has run. */
  PLATFORM_STUDY(EvidenceClass.INCREMENTAL, false),
  /** A report, here or elsewhere. */
  REPORT(EvidenceClass.ATTRIBUTED, false),
  OTHER(EvidenceClass.ATTRIBUTED, false);

  private final EvidenceClass strongest;
  private final boolean ours;

  EvidenceKind(EvidenceClass strongest, boolean ours) {
    this.strongest = strongest;
    this.ours = ours;
  }

  /** No such evidence shows more than this. */
  EvidenceClass strongest() {
    return strongest;
  }

  /** Whether this service keeps it, so that it is named by its id. */
  boolean isOurs() {
    return ours;
  }
}
