package io.hookline.reporting.judgement.diagnosis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did about a finding. */
record NewDiagnosisAction(
    @NotBlank @Size(max = 1000) @Schema(examples = "New hooks for the series") String note) {}
