package io.hookline.content.measure.answer;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which comments are counted, and in which periods. */
public class FiguresQuery {

  private static final int MOST_PERIODS = 400;

  @Parameter(description = "How long a period is; weeks begin on Monday")
  @QueryParam("by")
  @DefaultValue("WEEK")
  PeriodLength by;

  @Parameter(
      description = "First day, in the brand's time zone; the period that it is in is whole",
      example = "2026-09-01")
  @QueryParam("from")
  @NotNull
  @Plausible
  LocalDate from;

  @Parameter(
      description = "Last day; the period that it is in is whole. At most 400 periods",
      example = "2026-09-30")
  @QueryParam("to")
  @NotNull
  @Plausible
  LocalDate to;

  @Parameter(description = "Only comments on this post")
  @QueryParam("postId")
  UUID post;

  /**
   * The first days of the periods.
   *
   * @throws Problem VALIDATION_FAILED when there are none or too many
   */
  List<LocalDate> periods() {
    if (to.isBefore(from)) {
      throw refused("must not be before from");
    }
    List<LocalDate> periods = new ArrayList<>();
    for (LocalDate begin = by.begin(from); !begin.isAfter(to); begin = by.next(begin)) {
      if (periods.size() == MOST_PERIODS) {
        throw refused("must be so that there are " + MOST_PERIODS + " periods at most");
      }
      periods.add(begin);
    }
    return periods;
  }

  /** The begin of each period and, last, the end of the last one. */
  List<Instant> bounds(ZoneId zone) {
    List<Instant> bounds = new ArrayList<>();
    periods().forEach(begin -> bounds.add(begin.atStartOfDay(zone).toInstant()));
    bounds.add(end(zone));
    return bounds;
  }

  Instant start(ZoneId zone) {
    return by.begin(from).atStartOfDay(zone).toInstant();
  }

  Instant end(ZoneId zone) {
    return by.next(by.begin(to)).atStartOfDay(zone).toInstant();
  }

  private static Problem refused(String message) {
    return new Violation("to", message).asProblem();
  }
}
