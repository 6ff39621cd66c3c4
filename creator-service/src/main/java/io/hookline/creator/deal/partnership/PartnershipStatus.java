package io.hookline.creator.deal.partnership;

/** How far a partnership has come: see {@link PartnershipStep}. */
public enum PartnershipStatus {
  /** Being written. */
  DRAFT,
  /** With the creator, who has to agree. */
  PROPOSED,
  ACTIVE,
  /** Agreed, but at rest; what was earned stays earned. */
  PAUSED,
  /** Over as agreed. */
  COMPLETED,
  /** Over before its time, or given up before it began. */
  TERMINATED
}
