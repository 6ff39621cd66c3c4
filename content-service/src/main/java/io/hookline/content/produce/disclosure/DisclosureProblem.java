package io.hookline.content.produce.disclosure;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a post may not go out as it is, or evidence is not there. */
public enum DisclosureProblem implements ProblemCode {
  @Refusal(status = 422, title = "The post does not carry a disclosure that it must carry")
  DISCLOSURE_MISSING,

  @Refusal(status = 404, title = "There is no such evidence")
  DISCLOSURE_EVIDENCE_NOT_FOUND
}
