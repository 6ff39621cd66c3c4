package io.hookline.content.measure.upload;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why something is refused of a file. */
enum UploadProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such upload")
  UPLOAD_NOT_FOUND,

  @Refusal(status = 404, title = "There is no such mapping")
  UPLOAD_MAPPING_NOT_FOUND,

  @Refusal(status = 409, title = "The file leaves questions that must be answered first")
  UPLOAD_QUESTIONS_OPEN,

  @Refusal(status = 409, title = "The file is being applied")
  UPLOAD_APPLYING,

  @Refusal(status = 409, title = "The file was applied")
  UPLOAD_APPLIED,

  @Refusal(status = 409, title = "The file is not kept any longer: send it again")
  UPLOAD_DISCARDED,

  @Refusal(status = 409, title = "The file's answers have just been changed")
  UPLOAD_CHANGED,

  @Refusal(status = 422, title = "The row's counters are not those since the publication")
  UPLOAD_NOT_TOTALS,

  @Refusal(status = 422, title = "Rows were refused, so nothing was applied")
  UPLOAD_ROWS_REFUSED
}
