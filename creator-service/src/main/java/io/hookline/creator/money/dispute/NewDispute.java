package io.hookline.creator.money.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disagreement to open.
 *
 * @param topic in a line
 * @param text the first message
 */
record NewDispute(
    @NotNull UUID earningId,
    @NotBlank @Size(max = 200) @Schema(examples = "Two orders are missing") String topic,
    @NotBlank @Size(max = 5000) @Schema(examples = "Orders 1001 and 1002 used my code.")
        String text) {}
