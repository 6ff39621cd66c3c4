package io.hookline.bulk.erasure;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why an erasure is refused. */
enum ErasureProblem implements ProblemCode {
  ERASURE_NOT_FOUND(404, "There is no such erasure");

  private final int status;
  private final String title;

  ErasureProblem(int status, String title) {
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

  @Override
  public String constraint() {
    return null;
  }

  @Singleton
  static class Catalogue implements ProblemCatalogue {
    @Override
    public ProblemCode[] codes() {
      return values();
    }
  }
}
