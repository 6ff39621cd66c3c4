package io.hookline.creator.deal.campaign;

/** What a campaign is to bring about; by what each shows is in reporting's objectives. */
public enum CampaignObjective {
  AWARENESS,
  ENGAGEMENT,
  CONVERSION
}
