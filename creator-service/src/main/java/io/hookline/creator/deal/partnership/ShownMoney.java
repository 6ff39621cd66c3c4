package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.Finance;
import io.hookline.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;

/** What of partnerships is shown to, and taken from, callers without the finance right. */
@ApplicationScoped
class ShownMoney {

  private final Finance finance;

  ShownMoney(Finance finance) {
    this.finance = finance;
  }

  /**
   * @param told whether the request says something of money
   * @throws io.hookline.kit.problem.Problem FINANCE_REQUIRED
   */
  void requireRight(boolean told) {
    if (told) {
      finance.require();
    }
  }

  boolean isShown() {
    return finance.isHeld();
  }

  PartnershipView shown(PartnershipView partnership) {
    return isShown() ? partnership : partnership.withoutMoney();
  }

  Page<PartnershipView> shown(Page<PartnershipView> page) {
    return new Page<>(page.items().stream().map(this::shown).toList(), page.nextCursor());
  }
}
