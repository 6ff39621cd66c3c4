package io.hookline.content.produce.slot;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.LocalTimes;
import io.hookline.content.produce.post.PlannedPost;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A slot on one day, with what is planned for it. */
@Schema(name = "SlotTime")
record SlotTimeView(
    @Schema(examples = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-11-27") String id,
    UUID slotId,
    UUID accountId,
    Instant at,
    @Schema(description = "In the brand's time zone") LocalDate localDay,
    @Schema(
            examples = "18:30",
            description = "What the clocks show: later than the slot's where they skip its time")
        String localTime,
    SlotState state,
    List<UUID> postIds) {

  static SlotTimeView of(SlotTime time, BrandCalendar calendar) {
    return new SlotTimeView(
        time.id(),
        time.slot(),
        time.account(),
        time.at(),
        calendar.dayOf(time.at()),
        LocalTimes.write(calendar.timeOf(time.at())),
        time.state(),
        time.posts().stream().map(PlannedPost::id).toList());
  }
}
