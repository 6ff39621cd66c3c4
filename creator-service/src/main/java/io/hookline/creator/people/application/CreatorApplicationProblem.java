package io.hookline.creator.people.application;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an application is refused, but for what the creator's own rules say. */
enum CreatorApplicationProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such application")
  CREATOR_APPLICATION_NOT_FOUND
}
