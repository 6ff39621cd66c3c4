package io.hookline.creator.deal.campaign;

/** DRAFT until it runs; ACTIVE and PAUSED in turn; COMPLETED or CANCELLED for good. */
public enum CampaignStatus {
  DRAFT,
  ACTIVE,
  PAUSED,
  COMPLETED,
  CANCELLED
}
