package io.hookline.content.plan.pillar;

import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pillars a list shows; all of what is given must hold. */
public class PillarFilter {

  @Parameter(description = "Only pillars in this state")
  @QueryParam("state")
  PillarState state;

  @Parameter(description = "Only pillars of this owner")
  @QueryParam("owner")
  String owner;

  Filter[] filters() {
    return new Filter[] {new Filter("state", state), new Filter("owner", owner)};
  }
}
