package io.hookline.attribution.conversion;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a conversion cannot be shown. */
enum ConversionProblem implements ProblemCode {
  CONVERSION_NOT_FOUND(404, "There is no such conversion");

  private final int status;
  private final String title;

  ConversionProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }

  @Singleton
  static class Catalogue implements ProblemCatalogue {
    @Override
    public ProblemCode[] codes() {
      return values();
    }
  }
}
