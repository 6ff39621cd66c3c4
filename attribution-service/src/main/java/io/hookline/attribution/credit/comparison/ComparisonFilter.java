package io.hookline.attribution.credit.comparison;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.attribution.credit.figure.RunPeriodFilter;
import io.hookline.engine.port.UnitDimension;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** With which other runs, and of what. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class ComparisonFilter extends RunPeriodFilter {

  @Parameter(
      description = "Other completed runs to lay beside it: `with=…&with=…`",
      example = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e")
  @QueryParam("with")
  @Size(max = 7)
  List<@NotNull UUID> with;

  @Parameter(description = "To what credit is given")
  @QueryParam("by")
  @DefaultValue("CHANNEL")
  UnitDimension by;
}
