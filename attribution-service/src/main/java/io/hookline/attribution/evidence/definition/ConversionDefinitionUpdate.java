package io.hookline.attribution.evidence.definition;

import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of a definition.
 *
 * @param holdsFrom null for now
 * @param rewrite whether it may begin in the past, and so change what was counted there
 */
record ConversionDefinitionUpdate(
    @NotBlank @Size(max = 100) @Schema(examples = "Qualified leads") String name,
    @NotNull @Valid CountingRule rule,
    @Plausible @Schema(nullable = true, description = "From when it holds; now, if left out")
        Instant holdsFrom,
    @Schema(
            nullable = true,
            description = "Must be true where it holds from the past on: counts there change")
        Boolean rewrite,
    @Size(max = 500) @Schema(nullable = true, examples = "Leads of partners do not count")
        String reason) {}
