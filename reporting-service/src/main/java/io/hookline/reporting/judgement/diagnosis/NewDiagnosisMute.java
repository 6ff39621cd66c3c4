package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a finding does not matter, and until when. */
record NewDiagnosisMute(
    @NotBlank @Size(max = 500) @Schema(examples = "A test of a new opening, as planned")
        String reason,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-12-31",
            description = "The last day, today at the earliest; none: as long as it fires")
        LocalDate until) {}
