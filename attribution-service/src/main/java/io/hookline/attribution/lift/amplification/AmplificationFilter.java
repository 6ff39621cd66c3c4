package io.hookline.attribution.lift.amplification;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which measurements a list shows; all of what is given must hold. */
public class AmplificationFilter {

  @Parameter(description = "Only boosts of this post")
  @QueryParam("postId")
  UUID post;

  @Parameter(description = "Only those that are so far; without it all but withdrawn ones")
  @QueryParam("state")
  AmplificationState state;
}
