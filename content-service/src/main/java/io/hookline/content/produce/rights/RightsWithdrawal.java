package io.hookline.content.produce.rights;

import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The author takes a grant back, or the brand its question.
 *
 * @param withdrawnAt null: now
 */
@Schema(name = "RightsWithdrawal")
record RightsWithdrawal(
    @Size(max = 2000) @Schema(examples = "Deleted the video", nullable = true) String reason,
    @Plausible @Schema(nullable = true) Instant withdrawnAt,
    @Valid @Schema(nullable = true) NewEvidence evidence) {

  RightsWithdrawal {
    withdrawnAt = withdrawnAt == null ? null : withdrawnAt.truncatedTo(ChronoUnit.MICROS);
  }
}
