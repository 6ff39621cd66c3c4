package io.hookline.content.produce.rights;

import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests a list shows; all of what is given must hold. */
public class RightsRequestFilter {

  @Parameter(description = "Only of this mention")
  @QueryParam("mentionId")
  UUID mention;

  @Parameter(description = "Only those that are in this state now")
  @QueryParam("status")
  RightsStatus status;

  @Parameter(
      description = "Only grants that hold now and end before this instant",
      example = "2026-12-31T00:00:00Z")
  @Plausible
  @QueryParam("endingBefore")
  Instant endingBefore;
}
