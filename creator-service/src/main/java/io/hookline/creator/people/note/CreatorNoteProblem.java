package io.hookline.creator.people.note;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a note is refused. */
enum CreatorNoteProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such note about the creator")
  CREATOR_NOTE_NOT_FOUND
}
