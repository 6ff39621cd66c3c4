package io.hookline.content.measure.accountsnapshot;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a day of an account is refused. */
enum AccountSnapshotProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such snapshot of an account")
  ACCOUNT_SNAPSHOT_NOT_FOUND
}
