package io.hookline.content.pillar;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a pillar is refused. */
enum PillarProblem implements ProblemCode {
  PILLAR_NOT_FOUND(404, "There is no such pillar");

  private final int status;
  private final String title;

  PillarProblem(int status, String title) {
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
