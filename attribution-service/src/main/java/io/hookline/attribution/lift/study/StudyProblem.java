package io.hookline.attribution.lift.study;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a study, or a step of its life, is refused. */
public enum StudyProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such study")
  STUDY_NOT_FOUND,

  @Refusal(status = 409, title = "Another study has this name", constraint = "uq_study_name")
  STUDY_NAME_TAKEN,

  @Refusal(status = 409, title = "The study's state does not allow this")
  STUDY_STATE_FORBIDS,

  @Refusal(status = 409, title = "What was registered does not change")
  STUDY_REGISTERED,

  @Refusal(status = 409, title = "A study is registered before it starts")
  STUDY_START_PASSED,

  @Refusal(status = 409, title = "What the study could find is said before it is registered")
  STUDY_WITHOUT_PLAN,

  @Refusal(status = 409, title = "Another study has these people of the layer")
  STUDY_LAYER_TAKEN,

  @Refusal(status = 404, title = "A study of this kind has none of this")
  STUDY_OF_ANOTHER_KIND
}
