package io.hookline.attribution.credit.figure;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.engine.port.UnitDimension;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures of a run. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class FigureFilter extends RunPeriodFilter {

  @Parameter(description = "To what credit is given")
  @QueryParam("by")
  @DefaultValue("CHANNEL")
  UnitDimension by;
}
