package io.hookline.creator.partnership;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a partnership, or a step of its life, is refused. */
enum PartnershipProblem implements ProblemCode {
  PARTNERSHIP_NOT_FOUND(404, "There is no such partnership", null),
  PARTNERSHIP_NOT_A_DRAFT(409, "Only a draft can be activated", null),
  PARTNERSHIP_NOT_ACTIVE(409, "Only an active partnership can be ended", null),
  PARTNERSHIP_ENDED(409, "An ended partnership does not change", null),
  FEE_CURRENCY_DIFFERS(422, "The fee is not in the brand's currency", null);

  private final int status;
  private final String title;
  private final String constraint;

  PartnershipProblem(int status, String title, String constraint) {
    this.status = status;
    this.title = title;
    this.constraint = constraint;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String constraint() {
    return constraint;
  }

  @Singleton
  static class Catalogue implements ProblemCatalogue {
    @Override
    public ProblemCode[] codes() {
      return values();
    }
  }
}
