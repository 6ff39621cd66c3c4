package io.hookline.creator.money.earning;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.deal.partnership.PartnershipTerms;
import io.hookline.creator.deal.partnership.Partnerships;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Puts what a person adds under a partnership: under its campaign, and the terms of that instant.
 */
@ApplicationScoped
public class UnderPartnership {

  private final Partnerships partnerships;
  private final PartnershipTerms terms;

  UnderPartnership(Partnerships partnerships, PartnershipTerms terms) {
    this.partnerships = partnerships;
    this.terms = terms;
  }

  /**
   * @param partnership of the present brand
   */
  public NewEarning place(NewEarning earning, UUID partnership) {
    return place(earning, partnership, campaignOf(partnership));
  }

  /** Under a campaign where the partnership has none. */
  public NewEarning place(NewEarning earning, UUID partnership, UUID campaign) {
    return earning.under(
        partnership,
        terms.termsAt(partnership, earning.earnedAt()).map(AgreedTerms::version).orElse(null),
        campaign);
  }

  /** Null for none. */
  public UUID campaignOf(UUID partnership) {
    return partnerships.find(partnership).orElseThrow().campaignId();
  }
}
