package io.hookline.creator.deal.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The present brand's share of {@link RemindOfRights}. */
@ApplicationScoped
class EndingRightsOfBrand {

  private final PartnershipRepository partnerships;
  private final PartnershipClock clock;

  EndingRightsOfBrand(PartnershipRepository partnerships, PartnershipClock clock) {
    this.partnerships = partnerships;
    this.clock = clock;
  }

  @Transactional
  public int tell() {
    Change now = clock.now();
    LocalDate soon = now.today().plusDays(RemindOfRights.DAYS_BEFORE);
    int told = 0;
    for (UUID id : partnerships.endingUnsaid(soon)) {
      Partnership partnership = partnerships.getLocked(id);
      for (Right right : Right.values()) {
        if (partnership.isDueToRemind(right, soon)) {
          partnership.remind(right, now.at());
          partnerships.save(
              partnership,
              view ->
                  right == Right.USAGE
                      ? new PartnershipEvent.UsageRightsExpiring(view)
                      : new PartnershipEvent.WhitelistingExpiring(view));
          told++;
        }
      }
    }
    return told;
  }
}
