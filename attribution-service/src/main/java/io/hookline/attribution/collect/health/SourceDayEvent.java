package io.hookline.attribution.collect.health;

import io.hookline.attribution.collect.health.SourceHealthView.Identifier;
import io.hookline.attribution.collect.health.SourceHealthView.Readiness;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("event-sources/{eventSourceId}/days/{day}")
sealed interface SourceDayEvent extends Event {

  /**
   * What came of a source on a day, so far. Tests are in none of it.
   *
   * @param day in the brand's time zone, on which it arrived
   * @param events by their names, those of TikTok; all others are OTHER
   * @param refusals the most frequent reasons; the rest of them is one, OTHER
   * @param readiness of the seven days up to this one
   */
  @Schema(name = "SourceDay")
  record Day(
      UUID eventSourceId,
      LocalDate day,
      List<Named> events,
      List<Refused> refusals,
      Readiness readiness,
      long version) {}

  /**
   * Events of one name.
   *
   * @param late of the accepted: older than 28 days when they arrived
   * @param duplicates that were sent again
   * @param firstByPixel told by a page, and by nobody before
   * @param firstByServer the same of a server
   * @param offline the same of a file or a till
   * @param pairedByPixel told by a page within five minutes of the server
   * @param pairedByServer told by a server within five minutes of the page
   * @param identifiers how many tell of whom they are by which
   */
  @Schema(name = "SourceDayEvents")
  record Named(
      @Schema(examples = "Purchase") String event,
      @Schema(examples = "120") long accepted,
      long late,
      long duplicates,
      long firstByPixel,
      long firstByServer,
      long offline,
      long pairedByPixel,
      long pairedByServer,
      long withEventId,
      long withValue,
      List<Identifier> identifiers) {}

  /** Events that were refused for one reason. */
  @Schema(name = "SourceDayRefusals")
  record Refused(
      @Schema(examples = "Missing data for required field.") String reason,
      @Schema(examples = "3") long refused) {}

  record Counted(Day data) implements SourceDayEvent {}
}
