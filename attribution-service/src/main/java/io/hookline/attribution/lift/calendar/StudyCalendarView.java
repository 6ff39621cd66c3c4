package io.hookline.attribution.lift.calendar;

import io.hookline.attribution.lift.switchback.Block;
import io.hookline.attribution.lift.switchback.OnOffCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When what is on and off.
 *
 * @param timeZone of the days: the brand's
 * @param creatorIds whose codes and links are switched; none where it is the brand's ads
 * @param blocks each unit's in their order
 */
@Schema(name = "StudyCalendar")
record StudyCalendarView(
    UUID studyId,
    @Schema(examples = "America/New_York") String timeZone,
    List<UUID> creatorIds,
    List<StudyBlock> blocks) {

  /**
   * Days in a row.
   *
   * @param unit BRAND, CREATORS for all of them together, or the id of a creator
   * @param countsFrom the first day that is judged; those before wash out
   * @param until the last day
   */
  @Schema(name = "StudyBlock")
  record StudyBlock(
      @Schema(examples = "BRAND") String unit,
      boolean on,
      LocalDate from,
      LocalDate countsFrom,
      LocalDate until) {

    static StudyBlock of(Block block) {
      return new StudyBlock(
          block.unit(), block.on(), block.from(), block.countsFrom(), block.until().minusDays(1));
    }
  }

  static StudyCalendarView of(
      UUID study, String zone, List<UUID> creators, OnOffCalendar calendar) {
    return new StudyCalendarView(
        study, zone, creators, calendar.blocks().stream().map(StudyBlock::of).toList());
  }
}
