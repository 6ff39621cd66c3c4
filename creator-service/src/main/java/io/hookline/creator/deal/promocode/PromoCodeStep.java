package io.hookline.creator.deal.promocode;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/** The steps of a promo code's life: from which status each is taken, and where it leads. */
enum PromoCodeStep {
  /** Other limits, or another campaign; what follows of them is a step of its own. */
  CHANGE(
      null,
      PromoCodeProblem.PROMO_CODE_WITHDRAWN,
      PromoCodeStatus.ACTIVE,
      PromoCodeStatus.EXHAUSTED,
      PromoCodeStatus.EXPIRED),
  /** New limits leave room again. */
  REOPEN(
      PromoCodeStatus.ACTIVE,
      PromoCodeProblem.PROMO_CODE_NOT_CLOSED,
      PromoCodeStatus.EXHAUSTED,
      PromoCodeStatus.EXPIRED),
  EXHAUST(
      PromoCodeStatus.EXHAUSTED,
      PromoCodeProblem.PROMO_CODE_NOT_ACTIVE,
      PromoCodeStatus.ACTIVE,
      PromoCodeStatus.EXPIRED),
  EXPIRE(
      PromoCodeStatus.EXPIRED,
      PromoCodeProblem.PROMO_CODE_NOT_ACTIVE,
      PromoCodeStatus.ACTIVE,
      PromoCodeStatus.EXHAUSTED),
  WITHDRAW(
      PromoCodeStatus.WITHDRAWN,
      PromoCodeProblem.PROMO_CODE_WITHDRAWN,
      PromoCodeStatus.ACTIVE,
      PromoCodeStatus.EXHAUSTED,
      PromoCodeStatus.EXPIRED);

  private final PromoCodeStatus to;
  private final PromoCodeProblem otherwise;
  private final Set<PromoCodeStatus> from;

  /**
   * @param to null where the status stays
   */
  PromoCodeStep(
      PromoCodeStatus to,
      PromoCodeProblem otherwise,
      PromoCodeStatus first,
      PromoCodeStatus... more) {
    this.to = to;
    this.otherwise = otherwise;
    this.from = EnumSet.of(first, more);
  }

  /** The step that leads to a status by the clock or by the number of uses. */
  static PromoCodeStep to(PromoCodeStatus status) {
    return switch (status) {
      case ACTIVE -> REOPEN;
      case EXHAUSTED -> EXHAUST;
      case EXPIRED -> EXPIRE;
      case WITHDRAWN -> WITHDRAW;
    };
  }

  /**
   * Where the step leads from the status.
   *
   * @throws Problem this step's code
   */
  PromoCodeStatus take(PromoCodeStatus status) {
    if (!from.contains(status)) {
      throw new Problem(otherwise, "It is " + status + ".");
    }
    return to == null ? status : to;
  }
}
