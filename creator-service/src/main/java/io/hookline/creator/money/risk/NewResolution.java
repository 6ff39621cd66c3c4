package io.hookline.creator.money.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is decided of earnings that are held.
 *
 * @param note why; shown to the creator
 */
record NewResolution(
    @NotNull
        @Size(min = 1, max = 500)
        @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> earningIds,
    @NotNull ReviewDecision decision,
    @NotBlank @Size(max = 2000) @Schema(examples = "Her sister ordered with her own card")
        String note) {}
