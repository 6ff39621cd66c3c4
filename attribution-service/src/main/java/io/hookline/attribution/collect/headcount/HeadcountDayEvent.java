package io.hookline.attribution.collect.headcount;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("places/{placeId}/headcounts/{day}")
sealed interface HeadcountDayEvent extends Event {

  /**
   * Who tapped and who came in at a place on a day.
   *
   * @param day of the place
   * @param taps of all its tablets, by answer
   * @param people who came in: the count of the whole day where there is one, else the hours'; null
   *     where nobody counted
   */
  @Schema(name = "HeadcountDay")
  record Day(
      UUID placeId,
      LocalDate day,
      List<Tapped> taps,
      @Schema(nullable = true, examples = "212") Long people,
      long version) {}

  /** Taps of one answer. */
  @Schema(name = "HeadcountDayTaps")
  record Tapped(@Schema(examples = "tiktok") String answer, @Schema(examples = "17") long taps) {}

  record Counted(Day data) implements HeadcountDayEvent {}
}
