package io.hookline.content.produce.rhythm;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A block of a template, once in each of its weeks. */
@Schema(name = "WeekBlock")
record WeekBlock(
    UUID id,
    BlockKind kind,
    @Schema(examples = "Batch of the week", nullable = true) String title,
    DayOfWeek weekday,
    @Schema(examples = "09:00", description = "In the brand's time zone") String localStart,
    @Schema(examples = "120") int minutes,
    @Schema(examples = "mia.operator", nullable = true) String owner,
    @Schema(examples = "4", nullable = true) Integer capacity) {

  /**
   * A brand's first week: find out, write, film, cut, and twice be there for those who watch. Film
   * stands before edit, and both before the week ends.
   */
  static List<WeekBlock> defaults() {
    return List.of(
        of(BlockKind.RESEARCH, DayOfWeek.MONDAY, "10:00", 90, null),
        of(BlockKind.SCRIPT, DayOfWeek.TUESDAY, "10:00", 120, null),
        of(BlockKind.COMMUNITY, DayOfWeek.TUESDAY, "16:00", 30, null),
        of(BlockKind.FILM, DayOfWeek.WEDNESDAY, "10:00", 240, 4),
        of(BlockKind.EDIT, DayOfWeek.THURSDAY, "10:00", 180, 4),
        of(BlockKind.COMMUNITY, DayOfWeek.FRIDAY, "16:00", 30, null));
  }

  private static WeekBlock of(
      BlockKind kind, DayOfWeek weekday, String start, int minutes, Integer capacity) {
    return new NewWeekBlock(null, kind, null, weekday, start, minutes, null, capacity).toBlock();
  }
}
