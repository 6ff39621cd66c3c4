package io.hookline.content.document;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a version of a document is refused. */
enum DocumentProblem implements ProblemCode {
  @Refusal(status = 404, title = "The document has no such version")
  VERSION_NOT_FOUND
}
