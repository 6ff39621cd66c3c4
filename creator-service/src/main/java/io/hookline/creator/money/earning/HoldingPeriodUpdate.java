package io.hookline.creator.money.earning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A holding period to set; what was earned before keeps its own. */
record HoldingPeriodUpdate(@NotNull @Min(0) @Max(365) @Schema(examples = "30") Integer days) {}
