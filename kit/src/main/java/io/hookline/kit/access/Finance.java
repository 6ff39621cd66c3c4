package io.hookline.kit.access;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The right to see and settle money, for operations that others may call too and that hide only a
 * part of what they show. An operation that is about money altogether says {@link Allow.Finance}.
 */
@ApplicationScoped
public class Finance {

  private final CurrentBrand brand;
  private final CurrentActor actor;

  Finance(CurrentBrand brand, CurrentActor actor) {
    this.brand = brand;
    this.actor = actor;
  }

  /**
   * Whether the caller holds it for the present brand. Work in the background has it as whoever
   * asked for the work had it then; the service's own work has it.
   */
  public boolean isHeld() {
    return brand.isOfRequest() ? brand.hasFinance() : actor.origin().finance();
  }

  /**
   * @throws Problem FINANCE_REQUIRED
   */
  public void require() {
    if (!isHeld()) {
      throw missing();
    }
  }

  /**
   * @param what needs it, for the caller
   * @throws Problem FINANCE_REQUIRED
   */
  public void require(String what) {
    if (!isHeld()) {
      throw new Problem(CommonProblem.FINANCE_REQUIRED, what);
    }
  }

  static Problem missing() {
    return new Problem(
        CommonProblem.FINANCE_REQUIRED, CommonProblem.FINANCE_REQUIRED.title() + ".");
  }
}
