package io.hookline.content.produce.calendarfeed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar with its secret address, which is shown this once and cannot be read again. */
@Schema(name = "CalendarFeedWithAddress")
record CalendarFeedWithAddress(
    @JsonUnwrapped CalendarFeedView feed,
    @Schema(
            examples =
                "https://content.example/calendars/hlk_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M.ics",
            nullable = true,
            description = "Who has it reads the calendar; null when a repeated request is answered")
        String address)
    implements ShownOnce {

  @Override
  public CalendarFeedWithAddress withoutSecrets() {
    return new CalendarFeedWithAddress(feed, null);
  }
}
