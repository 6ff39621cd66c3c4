package io.hookline.reporting.figures.value;

import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.query.Granularity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which value is asked for. */
public class ValueQuery {

  static final int USUAL_ROWS = 50;

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

  @Parameter(description = "What rows are made of; none: no rows")
  @QueryParam("groupBy")
  ValueGroup groupBy;

  @Parameter(description = "How many rows, the most valuable first; all others are one: `rest`")
  @QueryParam("top")
  @Min(1)
  @Max(1000)
  Integer top;

  @Parameter(description = "How the period is cut for `overTime`; none: not at all")
  @QueryParam("granularity")
  Granularity granularity;
}
