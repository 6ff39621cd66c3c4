package io.hookline.attribution.evidence.channel;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Touches and orders of a period by channel and kind of ad.
 *
 * @param from first day in the brand's time zone
 * @param to last day
 * @param rulesVersion the rules by which they were put into channels
 * @param complete false where only the latest million of touches or orders were looked at
 */
@Schema(name = "ChannelFigures")
record ChannelFiguresView(
    LocalDate from,
    LocalDate to,
    @Schema(examples = "UTC") String timeZone,
    long rulesVersion,
    boolean complete,
    List<ChannelCountView> channels) {}
