package io.hookline.attribution.source;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why an event source is refused. */
enum EventSourceProblem implements ProblemCode {
  EVENT_SOURCE_NOT_FOUND(404, "There is no such event source", null),
  SOURCE_CODE_TAKEN(409, "Another source of the brand has this code", "uq_event_source_code");

  private final int status;
  private final String title;
  private final String constraint;

  EventSourceProblem(int status, String title, String constraint) {
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
