package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.study.AssignmentUnit;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody met what is tried, or in the control arm would have.
 *
 * @param externalId or another identifier: that of the study's unit is read. Only hashes are kept
 * @param arm in which the person was treated; null for the one that the lot gives
 */
@Schema(name = "NewExposure")
record NewExposure(
    @Size(max = 320) @Schema(nullable = true, examples = "mia@example.org") String email,
    @Size(max = 100) @Schema(nullable = true, examples = "+4790012345") String phone,
    @Size(max = 1000) @Schema(nullable = true, examples = "customer-4711") String externalId,
    @Size(max = 256) @Schema(nullable = true, examples = "2fEYlOFqDmjdTvPWaMvJ7nW8Kqa")
        String browserId,
    @Size(max = 40) @Schema(nullable = true, examples = "AD") String arm,
    @NotNull @Plausible @Schema(examples = "2026-11-29T18:04:11Z") Instant occurredAt) {

  String identifier(AssignmentUnit unit) {
    return switch (unit) {
      case EMAIL -> email;
      case PHONE -> phone;
      case EXTERNAL_ID -> externalId;
      case BROWSER -> browserId;
    };
  }
}
