package io.hookline.content.produce.approval;

import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which remarks a list shows; all of what is given must hold. */
public class RemarkFilter {

  @Parameter(description = "Only the thread of this review")
  @QueryParam("reviewId")
  UUID review;

  @Parameter(description = "Only what was said of this post")
  @QueryParam("postId")
  UUID post;

  @Parameter(description = "REQUESTED_CHANGE for the changes that reviewers asked for")
  @QueryParam("kind")
  RemarkKind kind;

  @Parameter(description = "Only remarks in this state")
  @QueryParam("state")
  RemarkState state;

  Filter[] filters() {
    return new Filter[] {
      new Filter("reviewId", review),
      new Filter("postId", post),
      new Filter("kind", kind),
      new Filter("state", state)
    };
  }
}
