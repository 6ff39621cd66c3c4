package io.hookline.kit.sample;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

enum NoteProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such note")
  NOTE_NOT_FOUND,

  @Refusal(status = 409, title = "Another note has this title", constraint = "uq_note_brand_title")
  TITLE_TAKEN
}
