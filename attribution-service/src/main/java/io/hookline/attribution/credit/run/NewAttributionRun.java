package io.hookline.attribution.credit.run;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run to make.
 *
 * @param settingVersion null for the one that holds
 * @param channelRulesVersion null for the one that holds
 * @param from orders of earlier are out of it; null for all
 */
@Schema(name = "NewAttributionRun")
record NewAttributionRun(
    @NotNull UUID settingId,
    @Min(1)
        @Schema(
            nullable = true,
            examples = "1",
            description = "Of the setting's rules; the one that holds")
        Integer settingVersion,
    @Min(1)
        @Schema(
            nullable = true,
            examples = "1",
            description = "Of the rules for channels; the one that holds")
        Integer channelRulesVersion,
    @Plausible @Schema(nullable = true, description = "Orders of earlier are out of it")
        Instant from) {}
