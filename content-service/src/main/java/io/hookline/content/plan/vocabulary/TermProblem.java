package io.hookline.content.plan.vocabulary;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a term, or a change of it, is refused. */
enum TermProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such term")
  TERM_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A term of this vocabulary has, or had, this name",
      constraint = "uq_term_brand_vocabulary_key")
  TERM_NAME_TAKEN,

  @Refusal(status = 409, title = "The term's state does not allow this")
  TERM_STATE_FORBIDS,

  @Refusal(status = 422, title = "The two terms cannot become one")
  TERM_MERGE_REFUSED
}
