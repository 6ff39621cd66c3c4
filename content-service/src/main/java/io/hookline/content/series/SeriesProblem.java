package io.hookline.content.series;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a series is refused. */
enum SeriesProblem implements ProblemCode {
  SERIES_NOT_FOUND(404, "There is no such series");

  private final int status;
  private final String title;

  SeriesProblem(int status, String title) {
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
