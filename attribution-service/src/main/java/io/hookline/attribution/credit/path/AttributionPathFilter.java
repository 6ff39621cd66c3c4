package io.hookline.attribution.credit.path;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.attribution.credit.figure.RunPeriodFilter;
import io.hookline.engine.port.UnitDimension;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which paths. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class AttributionPathFilter extends RunPeriodFilter {

  private static final long MOST = 1_000_000;

  @Parameter(description = "What the steps of a path are")
  @QueryParam("by")
  @DefaultValue("CHANNEL")
  UnitDimension by;

  @Parameter(description = "Whether touches of the same unit that follow each other are one step")
  @QueryParam("repeats")
  @DefaultValue("COLLAPSED")
  Repeats repeats;

  @Parameter(
      description =
          "Whether direct visits are steps; LEFT_OUT, they are none unless nothing else is there")
  @QueryParam("direct")
  @DefaultValue("KEPT")
  DirectVisits direct;

  @Parameter(description = "How many paths; all others together are the row REST", example = "20")
  @QueryParam("top")
  @DefaultValue("100")
  @Min(1)
  @Max(MOST)
  int top;

  /** Without anything asked for. */
  static AttributionPathFilter usual(int top) {
    AttributionPathFilter filter = new AttributionPathFilter();
    filter.by = UnitDimension.CHANNEL;
    filter.repeats = Repeats.COLLAPSED;
    filter.direct = DirectVisits.KEPT;
    filter.top = top;
    return filter;
  }
}
