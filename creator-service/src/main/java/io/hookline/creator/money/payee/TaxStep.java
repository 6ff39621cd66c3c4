package io.hookline.creator.money.payee;

import static io.hookline.creator.money.payee.TaxStatus.EXPIRED;
import static io.hookline.creator.money.payee.TaxStatus.NOT_ASKED;
import static io.hookline.creator.money.payee.TaxStatus.PROVIDED;
import static io.hookline.creator.money.payee.TaxStatus.REQUESTED;
import static io.hookline.creator.money.payee.TaxStatus.VERIFIED;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/** The steps of tax data: from which status each is taken, and where it leads. */
enum TaxStep {
  REQUEST(REQUESTED, PayeeProblem.TAX_DATA_NOT_TO_REQUEST, NOT_ASKED, REQUESTED, EXPIRED),
  PROVIDE(PROVIDED, PayeeProblem.TAX_DATA_NOT_TO_PROVIDE, NOT_ASKED, REQUESTED, EXPIRED),
  VERIFY(VERIFIED, PayeeProblem.TAX_DATA_NOT_TO_VERIFY, PROVIDED),
  REJECT(REQUESTED, PayeeProblem.TAX_DATA_NOT_TO_REJECT, PROVIDED),
  EXPIRE(EXPIRED, PayeeProblem.TAX_DATA_NOT_TO_EXPIRE, VERIFIED);

  private final TaxStatus to;
  private final PayeeProblem otherwise;
  private final Set<TaxStatus> from;

  TaxStep(TaxStatus to, PayeeProblem otherwise, TaxStatus first, TaxStatus... more) {
    this.to = to;
    this.otherwise = otherwise;
    this.from = EnumSet.of(first, more);
  }

  boolean mayBeTaken(TaxStatus status) {
    return from.contains(status);
  }

  /**
   * @return where it leads
   * @throws Problem this step's code
   */
  TaxStatus from(TaxStatus status) {
    if (!mayBeTaken(status)) {
      throw new Problem(otherwise, "The tax data is " + status + ".");
    }
    return to;
  }
}
