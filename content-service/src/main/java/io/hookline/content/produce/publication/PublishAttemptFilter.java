package io.hookline.content.produce.publication;

import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which attempts a list shows; all of what is given must hold. */
public class PublishAttemptFilter {

  @Parameter(description = "Only of this post")
  @QueryParam("postId")
  UUID post;

  @Parameter(description = "Only in this state")
  @QueryParam("state")
  AttemptState state;

  @Parameter(
      description = "Only those that are CLAIMED or SENT and whose lease ended before this instant")
  @QueryParam("lostBefore")
  @Plausible
  Instant lostBefore;

  Where where() {
    return Where.of("publish_attempt")
        .equal("post_id", post)
        .equal("state", state)
        .before("unsettled_until", lostBefore);
  }
}
