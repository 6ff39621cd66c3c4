package io.hookline.attribution.credit.path;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.attribution.credit.figure.RunPeriodFilter;
import io.hookline.engine.port.UnitDimension;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lags of a run together. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class LagTotalFilter extends RunPeriodFilter {

  @Parameter(description = "Touches that follow each other and have the same of it are one step")
  @QueryParam("by")
  @DefaultValue("CHANNEL")
  UnitDimension by;
}
