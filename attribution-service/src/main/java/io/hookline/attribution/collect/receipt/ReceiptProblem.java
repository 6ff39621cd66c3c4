package io.hookline.attribution.collect.receipt;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a receipt is not shown. */
enum ReceiptProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such receipt")
  RECEIPT_NOT_FOUND
}
