package io.hookline.attribution.evidence.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A definition to make; it counts all of the past that is kept. */
record NewConversionDefinition(
    @NotBlank @Size(max = 100) @Schema(examples = "Qualified leads") String name,
    @NotNull @Valid CountingRule rule) {}
