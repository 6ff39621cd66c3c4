package io.hookline.creator.deal.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The present brand's share of {@link DueTerms}. */
@ApplicationScoped
class DueTermsOfBrand {

  private final PartnershipRepository partnerships;
  private final AmendTerms amend;
  private final Clock clock;

  DueTermsOfBrand(PartnershipRepository partnerships, AmendTerms amend, Clock clock) {
    this.partnerships = partnerships;
    this.amend = amend;
    this.clock = clock;
  }

  @Transactional
  public int begin() {
    Instant now = clock.instant();
    int begun = 0;
    for (UUID id : partnerships.due(now)) {
      begun += amend.begin(id, now) ? 1 : 0;
    }
    return begun;
  }
}
