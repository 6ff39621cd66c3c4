package io.hookline.content.plan.series;

import io.hookline.kit.aggregate.Where;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which series a list shows; all of what is given must hold. */
public class SeriesFilter {

  @Parameter(description = "Only this pillar's")
  @QueryParam("pillarId")
  UUID pillar;

  @Parameter(description = "Only series in this state")
  @QueryParam("state")
  SeriesState state;

  Where where() {
    return Where.of("series").equal("pillar_id", pillar).equal("state", state);
  }
}
