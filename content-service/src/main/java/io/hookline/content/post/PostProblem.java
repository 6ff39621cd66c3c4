package io.hookline.content.post;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a post, or a step of its life, is refused. */
enum PostProblem implements ProblemCode {
  POST_NOT_FOUND(404, "There is no such post"),
  POST_ALREADY_PUBLISHED(409, "A post is published once"),
  POST_PLAN_CLOSED(409, "When a published post was planned for is history");

  private final int status;
  private final String title;

  PostProblem(int status, String title) {
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
