package io.hookline.creator.door.own;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose door it is.
 *
 * @param currency the brand's
 * @param timeZone in which its days are cut
 * @param work whether the brand takes work from the creator; money and disputes stay open to her
 *     where it does not
 * @param toHandIn deliverables that wait for her
 * @param toAnswer disputes that do
 * @param until when the link ends
 */
@Schema(name = "Door")
public record DoorView(
    @Schema(examples = "Mia Wong") String displayName,
    @Schema(examples = "ACME Cosmetics") String brand,
    @Schema(examples = "USD") String currency,
    @Schema(examples = "America/New_York") String timeZone,
    boolean work,
    @Schema(examples = "2") long toHandIn,
    @Schema(examples = "1") long toAnswer,
    Instant until) {}
