package io.hookline.attribution.lift.holdout;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exposure as a row of a file; as {@link NewExposure}. */
@Schema(name = "ImportedExposure")
record ImportedExposure(
    @NotNull UUID studyId,
    @Size(max = 320) @Schema(nullable = true, examples = "mia@example.org") String email,
    @Size(max = 100) @Schema(nullable = true, examples = "+4790012345") String phone,
    @Size(max = 1000) @Schema(nullable = true, examples = "customer-4711") String externalId,
    @Size(max = 256) @Schema(nullable = true, examples = "2fEYlOFqDmjdTvPWaMvJ7nW8Kqa")
        String browserId,
    @Size(max = 40) @Schema(nullable = true, examples = "AD") String arm,
    @NotNull @Plausible @Schema(examples = "2026-11-29T18:04:11Z") Instant occurredAt) {

  NewExposure exposure() {
    return new NewExposure(email, phone, externalId, browserId, arm, occurredAt);
  }
}
