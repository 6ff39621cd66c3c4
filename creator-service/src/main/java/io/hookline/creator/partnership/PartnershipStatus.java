package io.hookline.creator.partnership;

/** DRAFT until both sides agree, then ACTIVE, then ENDED for good. */
enum PartnershipStatus {
  DRAFT,
  ACTIVE,
  ENDED
}
