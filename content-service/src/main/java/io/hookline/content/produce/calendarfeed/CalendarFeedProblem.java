package io.hookline.content.produce.calendarfeed;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a calendar is refused. */
enum CalendarFeedProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such calendar")
  CALENDAR_FEED_NOT_FOUND,

  @Refusal(status = 409, title = "The calendar was revoked for good")
  CALENDAR_FEED_REVOKED
}
