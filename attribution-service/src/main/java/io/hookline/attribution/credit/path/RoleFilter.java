package io.hookline.attribution.credit.path;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.attribution.credit.figure.RunPeriodFilter;
import io.hookline.engine.port.UnitDimension;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose roles. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class RoleFilter extends RunPeriodFilter {

  @Parameter(description = "Whose roles")
  @QueryParam("by")
  @DefaultValue("CHANNEL")
  UnitDimension by;
}
