package io.hookline.attribution.lift.calendar;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why there is no calendar. */
enum CalendarProblem implements ProblemCode {
  @Refusal(status = 404, title = "The study has no calendar")
  STUDY_CALENDAR_NOT_FOUND
}
