package io.hookline.attribution.collect.vault;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a secret is not kept, or not read. */
enum VaultProblem implements ProblemCode {
  @Refusal(status = 409, title = "This installation has no key to keep secrets with")
  SECRETS_NOT_SET_UP
}
