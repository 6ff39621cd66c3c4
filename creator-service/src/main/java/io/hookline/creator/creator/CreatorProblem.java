package io.hookline.creator.creator;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a creator is refused. */
enum CreatorProblem implements ProblemCode {
  CREATOR_NOT_FOUND(404, "There is no such creator", null),
  HANDLE_TAKEN(
      409, "Another creator of the brand has this handle", "uq_account_brand_network_handle");

  private final int status;
  private final String title;
  private final String constraint;

  CreatorProblem(int status, String title, String constraint) {
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
