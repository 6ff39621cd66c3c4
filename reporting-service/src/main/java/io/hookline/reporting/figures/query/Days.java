package io.hookline.reporting.figures.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days in the brand's time zone, both included. */
@Schema(name = "Days")
public record Days(
    @Schema(examples = "2026-09-01") LocalDate from,
    @Schema(examples = "2026-11-30") LocalDate to) {

  /** How many there are. */
  public int length() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** As many days, just before these. */
  public Days before() {
    return new Days(from.minusDays(length()), from.minusDays(1));
  }

  /** The same days of the year before. */
  public Days yearBefore() {
    return new Days(from.minusYears(1), to.minusYears(1));
  }

  List<Days> cut(Granularity granularity) {
    List<Days> parts = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); ) {
      LocalDate next = granularity.next(day);
      LocalDate last = next.minusDays(1);
      parts.add(new Days(day, last.isAfter(to) ? to : last));
      day = next;
    }
    return parts;
  }
}
