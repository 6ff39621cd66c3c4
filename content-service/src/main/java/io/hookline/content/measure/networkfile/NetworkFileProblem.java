package io.hookline.content.measure.networkfile;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** What is wrong with a row or a table of a network's file. */
public enum NetworkFileProblem implements ProblemCode {
  @Refusal(status = 422, title = "The table's columns are not known")
  COLUMNS_UNKNOWN,

  @Refusal(status = 422, title = "The cell is no date")
  DATE_UNREADABLE,

  @Refusal(status = 422, title = "Dates of one column are written in two orders")
  DATE_ORDER_MIXED,

  @Refusal(status = 422, title = "The dates fit into no year")
  YEAR_IMPOSSIBLE,

  @Refusal(status = 422, title = "The day is yet to come")
  DATE_IN_FUTURE,

  @Refusal(status = 422, title = "The cell is no number")
  NUMBER_UNREADABLE,

  @Refusal(status = 422, title = "Numbers of one table are written with two decimal marks")
  MIXED_DECIMAL_MARKS,

  @Refusal(status = 422, title = "A count is whole")
  COUNT_NOT_WHOLE,

  @Refusal(status = 422, title = "The number is larger than any of this kind")
  NUMBER_TOO_LARGE,

  @Refusal(status = 422, title = "The id has lost digits in a spreadsheet")
  ID_ROUNDED,

  @Refusal(status = 422, title = "The address is of no video")
  LINK_UNREADABLE,

  @Refusal(status = 422, title = "The row names no video")
  VIDEO_MISSING,

  @Refusal(status = 422, title = "The row has more cells than the header")
  ROW_TOO_LONG,

  @Refusal(status = 422, title = "The row depends on a question that is not answered")
  QUESTION_OPEN,

  @Refusal(status = 422, title = "The answer fits no question of the file")
  ANSWER_IMPOSSIBLE,

  @Refusal(status = 422, title = "An earlier row of the table is of the same")
  ROW_TWICE
}
