package io.hookline.creator.money.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the bank has done with a payout.
 *
 * @param reason why it failed or came back; needed then
 */
@Schema(name = "NewPayoutResult")
record NewPayoutResult(
    @NotBlank @Size(max = 35) @Schema(examples = "HL0198b2c47a107c559d6e0a4f5c1b2d3e")
        String endToEndId,
    @NotNull Outcome outcome,
    @Size(max = 500) @Schema(examples = "AC04 closed account", nullable = true) String reason,
    @Size(max = 100) @Schema(examples = "2026113000042", nullable = true) String bankReference) {

  /** What became of it. */
  enum Outcome {
    PAID,
    FAILED,
    /** Paid, and given back afterwards. */
    RETURNED
  }
}
