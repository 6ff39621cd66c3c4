package io.hookline.creator.brand;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a brand is refused. */
enum BrandProblem implements ProblemCode {
  SLUG_TAKEN(409, "A brand with this slug exists", "pk_brand"),
  TIME_ZONE_IN_USE(409, "The time zone of a brand with partnerships does not change", null);

  private final int status;
  private final String title;
  private final String constraint;

  BrandProblem(int status, String title, String constraint) {
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
