package io.hookline.content.produce.script;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a version of a script or a shot list is refused. */
enum ScriptProblem implements ProblemCode {
  @Refusal(status = 404, title = "The script has no such version")
  SCRIPT_VERSION_NOT_FOUND,

  @Refusal(status = 404, title = "The shot list has no such version")
  SHOT_LIST_VERSION_NOT_FOUND
}
