package io.hookline.reporting.figures.benchmark;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a benchmark is to say instead, and why. */
@Schema(name = "BenchmarkUpdate")
record BenchmarkUpdate(
    @JsonUnwrapped @Valid BenchmarkFacts facts,
    @NotBlank @Size(max = 500) @Schema(examples = "The source restated its second quarter")
        String why) {}
