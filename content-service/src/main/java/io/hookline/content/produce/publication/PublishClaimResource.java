package io.hookline.content.produce.publication;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a try begins. */
@Path("/v1/brands/{brand}/posts/{post}/publish-attempts")
@Tag(name = "Publishing")
@Transactional
class PublishClaimResource {

  private final PublishAttempts attempts;

  PublishClaimResource(PublishAttempts attempts) {
    this.attempts = attempts;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "claimPublishAttempt",
      summary = "Take a post up to publish it",
      description =
          "Its present content must be approved, where approval is asked for, and carry what must be"
              + " disclosed. There is one attempt for each version of the content, which all tries"
              + " share: another one that has it, or has had it, is named. Until the attempt is"
              + " settled the content does not change. Where askPlatformFirst is true an earlier try"
              + " may have published the video. Each try has a reference of its own, also after the"
              + " same program has started anew, and an Idempotency-Key of its own.")
  public RestResponse<PublishAttemptView> claim(
      @PathParam("post") UUID post, @NotNull @Valid NewPublishClaim body) {
    return Answers.ok(attempts.claim(post, body));
  }
}
