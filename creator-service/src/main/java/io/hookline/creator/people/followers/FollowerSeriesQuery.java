package io.hookline.creator.people.followers;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which days a series is, and how they are cut. */
public class FollowerSeriesQuery {

  private static final int MOST_DAYS = 1_100;

  /** What the days are cut into. Weeks begin on Mondays. */
  public enum Granularity {
    DAY,
    WEEK,
    MONTH
  }

  @Parameter(description = "First day, in the brand's time zone; none: 90 days up to `to`")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Last day, included; none: today")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "What the days are cut into")
  @QueryParam("granularity")
  @DefaultValue("DAY")
  Granularity granularity;

  /** The days. */
  record Span(LocalDate from, LocalDate to, Granularity granularity) {}

  /**
   * @throws Problem VALIDATION_FAILED
   */
  Span span(LocalDate today) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.minusDays(89) : from;
    if (first.isAfter(last)) {
      Violation.requireNone(List.of(new Violation("to", "must not be before from")));
    }
    if (first.plusDays(MOST_DAYS).isBefore(last)) {
      Violation.requireNone(
          List.of(new Violation("from", "must be at most " + MOST_DAYS + " days before to")));
    }
    return new Span(first, last, granularity);
  }
}
