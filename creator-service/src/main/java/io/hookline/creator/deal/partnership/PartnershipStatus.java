package io.hookline.creator.deal.partnership;

/** DRAFT until both sides agree, then ACTIVE, then ENDED for good. */
enum PartnershipStatus {
  DRAFT,
  ACTIVE,
  ENDED
}
