package io.hookline.content.produce.slot;

import io.hookline.kit.value.Plausible;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a slot can change: how long it goes on. Another time is another slot, so that what was
 * planned stays where it was.
 *
 * @param endsOn last day on which it may come up, not before yesterday; null: for good
 */
record PublishingSlotUpdate(
    @Plausible @Schema(examples = "2099-12-27", nullable = true) LocalDate endsOn) {}
