package io.hookline.attribution.evidence.channel;

import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rules to try on the past.
 *
 * @param from first day, in the brand's time zone
 * @param to last day, at most 366 days from the first
 */
record NewChannelPreview(
    @NotNull @Plausible @Schema(examples = "2026-11-01") LocalDate from,
    @NotNull @Plausible @Schema(examples = "2026-11-30") LocalDate to,
    @NotNull @Size(max = 300) List<@NotNull @Valid ChannelRule> rules,
    @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid OwnChannel> ownChannels) {}
