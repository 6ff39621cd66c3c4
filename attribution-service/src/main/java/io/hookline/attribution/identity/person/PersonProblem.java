package io.hookline.attribution.identity.person;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a person cannot be shown. */
enum PersonProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such person, or it is another one by now")
  PERSON_NOT_FOUND
}
