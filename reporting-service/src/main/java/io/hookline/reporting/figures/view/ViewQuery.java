package io.hookline.reporting.figures.view;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.query.AskedDays;
import io.hookline.reporting.figures.query.Comparison;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.RelativeDays;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which days a view is, and how they are cut and compared. */
public class ViewQuery extends ViewFilter {

  @Parameter(
      description = "First day, in the brand's time zone; none: 28 days up to `to`",
      example = "2026-09-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Last day, included; none: today", example = "2026-11-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "Days that go with the calendar, instead of `from` and `to`")
  @QueryParam("days")
  RelativeDays days;

  @Parameter(description = "What figures are compared with; none: with nothing")
  @QueryParam("compare")
  Comparison.With compare;

  @Parameter(description = "How the period is cut; none: as the view is declared")
  @QueryParam("granularity")
  Granularity granularity;

  @Parameter(
      description = "So many rows, and the rest as one; none: as the view is declared",
      example = "10")
  @QueryParam("top")
  @Min(1)
  @Max(10_000)
  Integer top;

  @Parameter(
      description = "Rows by this dimension; only of views whose rows can be chosen",
      example = "hook_kind")
  @QueryParam("by")
  String by;

  @Parameter(description = "And by this one", example = "length_band")
  @QueryParam("and")
  String and;

  ViewAsked asked(LocalDate today) {
    return new ViewAsked(
        by,
        and,
        period(today),
        compare == null ? null : new Comparison(compare, null, null),
        granularity,
        top,
        filters());
  }

  private Days period(LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (days != null && (from != null || to != null)) {
      violations.add(new Violation("days", "stands instead of from and to"));
    }
    Days asked = AskedDays.of(from, to, today, AskedDays.USUAL, violations);
    Violation.requireNone(violations);
    return days != null ? days.on(today) : asked;
  }
}
