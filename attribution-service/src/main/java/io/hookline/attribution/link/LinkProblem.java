package io.hookline.attribution.link;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a link is refused. */
enum LinkProblem implements ProblemCode {
  LINK_NOT_FOUND(404, "There is no such link", null),
  SLUG_TAKEN(409, "Another link has this slug", "uq_link_slug");

  private final int status;
  private final String title;
  private final String constraint;

  LinkProblem(int status, String title, String constraint) {
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
