package io.hookline.content.produce.rights;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which uses a list shows; all of what is given must hold. */
public class ReuseFilter {

  @Parameter(description = "Only of this mention")
  @QueryParam("mentionId")
  UUID mention;

  @Parameter(description = "Only what is shown now")
  @QueryParam("running")
  @DefaultValue("false")
  boolean running;

  @Parameter(
      description =
          "Only what is shown now and no grant of the author covers any more: to be taken down, or"
              + " to be asked for")
  @QueryParam("uncovered")
  @DefaultValue("false")
  boolean uncovered;
}
