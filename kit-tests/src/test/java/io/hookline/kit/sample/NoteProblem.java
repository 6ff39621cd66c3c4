package io.hookline.kit.sample;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

enum NoteProblem implements ProblemCode {
  NOTE_NOT_FOUND(404, "There is no such note", null),
  TITLE_TAKEN(409, "Another note has this title", "uq_note_brand_title");

  private final int status;
  private final String title;
  private final String constraint;

  NoteProblem(int status, String title, String constraint) {
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
