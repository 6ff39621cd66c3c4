package io.hookline.creator.deal.shortlist;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a shortlist, a link to one, or a decision is refused. */
enum ShortlistProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such shortlist")
  SHORTLIST_NOT_FOUND,

  @Refusal(status = 404, title = "The shortlist has no such link")
  SHORTLIST_LINK_NOT_FOUND,

  @Refusal(status = 409, title = "The shortlist's state does not allow this")
  SHORTLIST_STATE_FORBIDS,

  @Refusal(status = 409, title = "A shortlist without candidates is not shared")
  SHORTLIST_EMPTY,

  @Refusal(status = 409, title = "What a client was shown stays as it was shown")
  SHORTLIST_CANDIDATE_FIXED,

  @Refusal(status = 409, title = "The creator is not available any more")
  SHORTLIST_CANDIDATE_OUT,

  @Refusal(status = 409, title = "The link was revoked")
  SHORTLIST_LINK_REVOKED,

  @Refusal(status = 404, title = "This link leads to no shortlist")
  SHORTLIST_LINK_UNKNOWN,

  @Refusal(status = 410, title = "This link has expired or was withdrawn")
  SHORTLIST_LINK_EXPIRED
}
