package io.hookline.attribution.credit.path;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.attribution.credit.figure.RunPeriodFilter;
import io.hookline.engine.port.UnitDimension;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Behind what, and by what of that which came next. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class NextFilter extends RunPeriodFilter {

  @Parameter(description = "Behind touches of what")
  @QueryParam("by")
  @DefaultValue("FUNNEL_STAGE")
  UnitDimension by;

  @Parameter(
      description = "Behind touches of this one alone: a stage, a post's id or so on",
      example = "TOFU")
  @QueryParam("after")
  @Size(max = 200)
  String after;

  @Parameter(description = "By what of the touch that came next; as by, if left out")
  @QueryParam("next")
  UnitDimension next;

  @Parameter(description = "Whether touches of the same unit that follow each other are one step")
  @QueryParam("repeats")
  @DefaultValue("COLLAPSED")
  Repeats repeats;

  UnitDimension next() {
    return next == null ? by : next;
  }

  /** Without anything asked for. */
  static NextFilter usual() {
    NextFilter filter = new NextFilter();
    filter.by = UnitDimension.FUNNEL_STAGE;
    filter.repeats = Repeats.COLLAPSED;
    return filter;
  }
}
