package io.hookline.creator.promocode;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a promo code is refused. */
enum PromoCodeProblem implements ProblemCode {
  PROMO_CODE_NOT_FOUND(404, "There is no such promo code", null),
  CODE_TAKEN(409, "The brand has issued this code before", "uq_promo_code_brand_code");

  private final int status;
  private final String title;
  private final String constraint;

  PromoCodeProblem(int status, String title, String constraint) {
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
