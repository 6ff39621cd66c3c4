package io.hookline.content.learn.velocity;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which months are counted. */
public class MonthsQuery {

  private static final int MOST = 60;

  @Parameter(
      description = "First day, in the brand's time zone; the month that it is in is whole",
      example = "2026-07-01")
  @QueryParam("from")
  @NotNull
  @Plausible
  LocalDate from;

  @Parameter(
      description = "Last day; the month that it is in is whole. At most 60 months",
      example = "2026-09-30")
  @QueryParam("to")
  @NotNull
  @Plausible
  LocalDate to;

  /**
   * @throws Problem VALIDATION_FAILED when there are none or too many
   */
  List<YearMonth> months() {
    if (to.isBefore(from)) {
      throw new Violation("to", "must not be before from").asProblem();
    }
    List<YearMonth> months = new ArrayList<>();
    YearMonth last = YearMonth.from(to);
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      if (months.size() == MOST) {
        throw new Violation("to", "must be so that there are " + MOST + " months at most")
            .asProblem();
      }
      months.add(month);
    }
    return months;
  }

  /** The begin of each month and, last, the end of the last one. */
  List<Instant> bounds(BrandCalendar calendar) {
    List<Instant> bounds = new ArrayList<>();
    months().forEach(month -> bounds.add(calendar.beginOf(month.atDay(1))));
    bounds.add(calendar.beginOf(YearMonth.from(to).plusMonths(1).atDay(1)));
    return bounds;
  }
}
