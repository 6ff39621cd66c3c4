package io.hookline.reporting.figures.benchmark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a benchmark does not count any more. */
record NewBenchmarkWithdrawal(
    @NotBlank @Size(max = 500) @Schema(examples = "The source withdrew its report") String why) {}
