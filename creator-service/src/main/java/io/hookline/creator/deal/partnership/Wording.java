package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.FlatFee;
import io.hookline.creator.terms.Pay;
import io.hookline.creator.terms.Terms;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Terms as a request words them, with what it may leave out.
 *
 * @param fee short for a flat fee that is due on activation, or null
 * @param terms null for those before
 */
record Wording(LocalDate startsOn, LocalDate endsOn, Money fee, Terms terms) {

  /** Whether it says anything of money. */
  boolean tellsPay() {
    return fee != null || terms != null && terms.pay() != null;
  }

  /**
   * In full.
   *
   * @param before what holds of what it leaves out
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  Agreement after(Terms before) {
    List<Violation> violations = new ArrayList<>();
    if (endsOn != null && endsOn.isBefore(startsOn)) {
      violations.add(new Violation("endsOn", "must not be before startsOn"));
    }
    if (fee != null && fee.amount().signum() < 0) {
      violations.add(new Violation("fee.amount", "must not be negative"));
    }
    if (fee != null && terms != null && terms.pay() != null) {
      violations.add(new Violation("fee", "must be left out: terms.pay says what is paid"));
    }
    if (terms != null) {
      terms.check(startsOn, endsOn, violations);
    }
    if (terms == null) {
      before.check(startsOn, endsOn, violations);
    }
    Violation.requireNone(violations);
    Terms said = terms == null ? before : terms.numbered();
    return new Agreement(startsOn, endsOn, said.withPay(pay(said.pay(), before.pay())));
  }

  private Pay pay(Pay said, Pay before) {
    if (fee == null) {
      return said == null ? before : said;
    }
    return before.currency().equals(fee.currency())
        ? before.withFlatFee(FlatFee.onActivation(fee.amount()))
        : Pay.flat(fee);
  }
}
