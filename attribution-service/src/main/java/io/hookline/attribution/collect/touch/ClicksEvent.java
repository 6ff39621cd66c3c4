package io.hookline.attribution.collect.touch;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("links/{linkId}/clicks/{day}")
sealed interface ClicksEvent extends Event {

  /**
   * All clicks of a link on a day.
   *
   * @param placeId the place where the link stands
   * @param day in the brand's time zone
   * @param clicks so far, not since the last count
   */
  @Schema(name = "ClickCount")
  record Count(
      UUID linkId,
      @Schema(nullable = true) UUID creatorId,
      @Schema(nullable = true) UUID placeId,
      LocalDate day,
      @Schema(examples = "812") long clicks,
      long version) {}

  record Counted(Count data) implements ClicksEvent {}
}
