package io.hookline.creator.money.risk;

import io.hookline.kit.problem.Problem;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An earning that a decision did not reach, and is as it was.
 *
 * @param code with which the decision about it alone would be refused
 */
@Schema(name = "UntouchedEarning")
record UntouchedView(
    UUID earningId,
    @Schema(examples = "EARNING_FOLLOWS_ANOTHER") String code,
    @Schema(examples = "It takes back a part of another earning, which is HELD.") String detail) {

  static UntouchedView of(UUID earning, Problem why) {
    return new UntouchedView(earning, why.code().name(), why.getMessage());
  }
}
