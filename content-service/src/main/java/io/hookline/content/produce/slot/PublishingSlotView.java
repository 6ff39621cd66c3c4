package io.hookline.content.produce.slot;

import io.hookline.kit.precondition.Versioned;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time of the week at which an account publishes. */
@Schema(name = "PublishingSlot")
record PublishingSlotView(
    UUID id,
    UUID accountId,
    DayOfWeek weekday,
    @Schema(examples = "18:30", description = "In the brand's time zone") String localTime,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
