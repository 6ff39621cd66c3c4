package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.ratecard.Network;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts the board shows, and by which days. */
public class BoardFilter {

  static final int USUAL_DAYS = 90;
  static final long USUAL_VIEWS = 1_000;

  @Parameter(description = "First day; none: 90 days up to the last", example = "2026-09-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Last day, included; none: today", example = "2026-11-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "Organic views in these days that a candidate has at least")
  @QueryParam("minimumViews")
  @DefaultValue("" + USUAL_VIEWS)
  @Min(1)
  long minimumViews = USUAL_VIEWS;

  @Parameter(description = "Only posts on this network")
  @QueryParam("network")
  Network network;

  /**
   * @param today in the brand's time zone
   * @throws Problem VALIDATION_FAILED
   */
  Days days(LocalDate today) {
    return days(from, to, today);
  }

  static Days days(LocalDate from, LocalDate to, LocalDate today) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
    if (last.isBefore(first)) {
      Violation.requireNone(List.of(new Violation("from", "must not be after " + last)));
    }
    return new Days(first, last);
  }
}
