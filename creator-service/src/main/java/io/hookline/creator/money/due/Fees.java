package io.hookline.creator.money.due;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.deal.partnership.PartnershipStatus;
import io.hookline.creator.terms.FeeDue;
import io.hookline.creator.terms.FlatFee;
import io.hookline.creator.terms.Instalment;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How much of a flat fee is due. */
final class Fees {

  private Fees() {}

  /**
   * By the terms that hold; what was due under earlier ones is not less for it.
   *
   * @param since the day from which on the fee is in this currency, if a part of it was earned in
   *     another one: only instalments from then on are added to that. Null if none was
   * @param today in the brand's time zone
   */
  static BigDecimal due(AgreedTerms terms, LocalDate since, LocalDate today) {
    FlatFee fee = terms.terms().pay().flatFee();
    if (fee == null || since != null && fee.due() != FeeDue.ON_DATES) {
      return BigDecimal.ZERO;
    }
    return switch (fee.due()) {
      case ON_ACTIVATION -> fee.amount();
      case ON_COMPLETION ->
          terms.status() == PartnershipStatus.COMPLETED ? fee.amount() : BigDecimal.ZERO;
      case ON_DATES ->
          fee.instalments().stream()
              .filter(part -> !part.on().isAfter(today))
              .filter(part -> since == null || !part.on().isBefore(since))
              .filter(part -> terms.endedAt() == null || terms.covers(part.on()))
              .map(Instalment::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
    };
  }
}
