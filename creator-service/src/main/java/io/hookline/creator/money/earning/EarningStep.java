package io.hookline.creator.money.earning;

import static io.hookline.creator.money.earning.EarningStatus.DISPUTED;
import static io.hookline.creator.money.earning.EarningStatus.HELD;
import static io.hookline.creator.money.earning.EarningStatus.IN_PAYOUT;
import static io.hookline.creator.money.earning.EarningStatus.PAID;
import static io.hookline.creator.money.earning.EarningStatus.PAYABLE;
import static io.hookline.creator.money.earning.EarningStatus.PENDING;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/** The steps of an earning's life: from which status each is taken, and where it leads. */
public enum EarningStep {
  /** The holding period is over. */
  MATURE(PAYABLE, EarningProblem.EARNING_NOT_PENDING, PENDING),
  HOLD(HELD, EarningProblem.EARNING_CANNOT_BE_HELD, PENDING, PAYABLE),
  /** Into the rest of its holding period, if there is any. */
  RELEASE(null, EarningProblem.EARNING_NOT_HELD, HELD),
  TAKE(IN_PAYOUT, EarningProblem.EARNING_NOT_PAYABLE, PAYABLE),
  /** The bank has paid. */
  CONFIRM(PAID, EarningProblem.EARNING_NOT_IN_PAYOUT, IN_PAYOUT),
  /** The payout came to nothing. */
  FAIL(PAYABLE, EarningProblem.EARNING_NOT_IN_PAYOUT, IN_PAYOUT),
  /** The bank has paid, and then given back. */
  RETURN(PAYABLE, EarningProblem.EARNING_NOT_PAID, PAID),
  DISPUTE(DISPUTED, EarningProblem.EARNING_CANNOT_BE_DISPUTED, PENDING, HELD, PAYABLE),
  /** Back to where the dispute found it. */
  SETTLE(null, EarningProblem.EARNING_NOT_DISPUTED, DISPUTED),
  VOID(
      EarningStatus.VOID,
      EarningProblem.EARNING_CANNOT_BE_VOIDED,
      PENDING,
      HELD,
      PAYABLE,
      DISPUTED);

  private final EarningStatus to;
  private final EarningProblem otherwise;
  private final Set<EarningStatus> from;

  /**
   * @param to null where it depends on the earning
   */
  EarningStep(
      EarningStatus to, EarningProblem otherwise, EarningStatus first, EarningStatus... more) {
    this.to = to;
    this.otherwise = otherwise;
    this.from = EnumSet.of(first, more);
  }

  /** Whether it may be taken; a gift was settled when it was given, and can only be void. */
  boolean mayBeTaken(EarningStatus status, EarningKind kind) {
    return kind == EarningKind.GIFT ? this == VOID && status == PAID : from.contains(status);
  }

  /** Whether rules have not looked at it for a while. */
  public boolean isBack() {
    return this == SETTLE || this == FAIL || this == RETURN;
  }

  /**
   * @param open where the holding period leaves it: PENDING or PAYABLE
   * @param before what it was before it was disputed, or null
   */
  EarningStatus target(EarningStatus open, EarningStatus before) {
    if (to != null) {
      return to;
    }
    return this == SETTLE && before == HELD ? HELD : open;
  }

  /**
   * @throws Problem this step's code
   */
  void require(EarningView earning) {
    if (!mayBeTaken(earning.status(), earning.kind())) {
      throw new Problem(
          otherwise,
          "Earning %s is %s%s."
              .formatted(
                  earning.id(),
                  earning.status(),
                  earning.kind() == EarningKind.GIFT ? ", and a gift" : ""));
    }
  }
}
