package io.hookline.content.produce.rhythm;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a week's work is refused. */
enum RhythmProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such week template")
  WEEK_TEMPLATE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A template begins in this week already",
      constraint = "uq_week_template_valid_from")
  WEEK_TEMPLATE_TAKEN,

  @Refusal(status = 409, title = "The template holds for weeks that are over")
  WEEK_TEMPLATE_BEGUN,

  @Refusal(status = 404, title = "There is no such block in its week")
  BLOCK_NOT_FOUND,

  @Refusal(status = 409, title = "The block is done")
  BLOCK_DONE,

  @Refusal(status = 409, title = "The block was skipped")
  BLOCK_SKIPPED,

  @Refusal(status = 409, title = "The block is neither done nor skipped")
  BLOCK_OPEN,

  @Refusal(status = 409, title = "The block's week has not begun")
  BLOCK_AHEAD,

  @Refusal(
      status = 409,
      title = "Somebody else changed the block at this moment",
      constraint = "pk_block")
  BLOCK_CHANGED
}
