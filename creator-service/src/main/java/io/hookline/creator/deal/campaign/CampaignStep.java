package io.hookline.creator.deal.campaign;

import static io.hookline.creator.deal.campaign.CampaignStatus.ACTIVE;
import static io.hookline.creator.deal.campaign.CampaignStatus.CANCELLED;
import static io.hookline.creator.deal.campaign.CampaignStatus.COMPLETED;
import static io.hookline.creator.deal.campaign.CampaignStatus.DRAFT;
import static io.hookline.creator.deal.campaign.CampaignStatus.PAUSED;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of a campaign's life, and the states in which each may be taken. */
enum CampaignStep {
  ACTIVATE(EnumSet.of(DRAFT), ACTIVE),
  PAUSE(EnumSet.of(ACTIVE), PAUSED),
  RESUME(EnumSet.of(PAUSED), ACTIVE),
  COMPLETE(EnumSet.of(ACTIVE, PAUSED), COMPLETED),
  CANCEL(EnumSet.of(DRAFT, ACTIVE, PAUSED), CANCELLED);

  private final Set<CampaignStatus> from;
  private final CampaignStatus to;

  CampaignStep(Set<CampaignStatus> from, CampaignStatus to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @return the state afterwards
   * @throws Problem CAMPAIGN_STATE_FORBIDS
   */
  CampaignStatus take(CampaignStatus status) {
    if (!from.contains(status)) {
      throw new Problem(
          CampaignProblem.CAMPAIGN_STATE_FORBIDS,
          "The campaign is %s; %s is for %s."
              .formatted(status, name().toLowerCase(Locale.ROOT), from));
    }
    return to;
  }
}
