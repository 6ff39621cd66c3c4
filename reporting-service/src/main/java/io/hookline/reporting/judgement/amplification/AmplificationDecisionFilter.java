package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions a list shows; all of what is given must hold. */
public class AmplificationDecisionFilter {

  @Parameter(description = "Only decisions on this post")
  @QueryParam("postId")
  UUID post;

  @Parameter(description = "Only boosts, or only posts that were skipped")
  @QueryParam("verdict")
  AmplificationVerdict verdict;

  @Parameter(description = "Only boosts in this state")
  @QueryParam("state")
  AmplificationState state;

  Filter[] filters() {
    return new Filter[] {
      new Filter("postId", post), new Filter("verdict", verdict), new Filter("state", state)
    };
  }
}
