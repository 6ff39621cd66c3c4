package io.hookline.attribution.credit.path;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.attribution.credit.figure.RunPeriodFilter;
import io.hookline.engine.port.UnitDimension;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lags of a run. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class LagFilter extends RunPeriodFilter {

  @Parameter(description = "By what of the touch from which time runs")
  @QueryParam("by")
  @DefaultValue("CHANNEL")
  UnitDimension by;

  @Parameter(description = "From which touch time runs")
  @QueryParam("since")
  @DefaultValue("FIRST_TOUCH")
  LagSince since;
}
