package io.hookline.attribution.credit.run;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which runs a list shows. */
class RunFilter {

  @Parameter(description = "Only runs under this setting, whatever its version")
  @QueryParam("setting")
  UUID setting;

  @Parameter(description = "Only runs that stand so")
  @QueryParam("status")
  RunStatus status;
}
