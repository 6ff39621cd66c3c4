package io.hookline.content.measure.timeline;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries the timeline shows; all of what is given must hold. */
public class TimelineFilter {

  @Parameter(
      description = "What changed on this day of the brand or later, or reaches into it",
      example = "2026-09-01")
  @Plausible
  @QueryParam("from")
  LocalDate from;

  @Parameter(
      description = "What changed, or had begun, by the end of this day of the brand",
      example = "2026-09-30")
  @Plausible
  @QueryParam("to")
  LocalDate to;

  @QueryParam("kind")
  ChangeKind kind;

  @Parameter(description = "Only this kind of it", example = "RATE_CARD")
  @Size(max = 40)
  @QueryParam("subkind")
  String subkind;

  @QueryParam("source")
  EntrySource source;

  @QueryParam("seriesId")
  UUID series;

  @QueryParam("postId")
  UUID post;

  @QueryParam("accountId")
  UUID account;

  @QueryParam("creatorId")
  UUID creator;

  @Parameter(example = "Spring launch")
  @Size(max = 200)
  @QueryParam("campaign")
  String campaign;

  @Parameter(example = "Serum 30 ml")
  @Size(max = 200)
  @QueryParam("product")
  String product;

  @Parameter(
      description =
          "Beside what concerns the series, post, account, creator, campaign or product that is asked"
              + " for, also what concerns the whole brand")
  @QueryParam("withBrandWide")
  @DefaultValue("false")
  boolean withBrandWide;

  /** Null without a first day. */
  Instant begin(BrandCalendar calendar) {
    return from == null ? null : calendar.beginOf(from);
  }

  /** The first instant after the days; null without a last day. */
  Instant end(BrandCalendar calendar) {
    return to == null ? null : calendar.beginOf(to.plusDays(1));
  }
}
