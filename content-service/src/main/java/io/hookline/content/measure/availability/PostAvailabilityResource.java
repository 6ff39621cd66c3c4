package io.hookline.content.measure.availability;

import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/posts/{post}/availability")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability")
@Transactional
class PostAvailabilityResource {

  private final PostAvailability availability;
  private final PostAvailabilityRepository rows;
  private final Posts posts;
  private final Clock clock;

  PostAvailabilityResource(
      PostAvailability availability, PostAvailabilityRepository rows, Posts posts, Clock clock) {
    this.availability = availability;
    this.rows = rows;
    this.posts = posts;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getPostAvailability",
      summary = "Show whether a post is still there, since when it is not, and who says so")
  public RestResponse<PostAvailabilityView> get(@PathParam("post") UUID id) {
    posts.published(id);
    return answer(rows.find(id).orElseGet(() -> PostAvailabilityView.unknown(id)));
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("It is kept as a fact, with when it was seen.")
  @Idempotent
  @Operation(
      operationId = "recordPostAvailability",
      summary = "Say whether a published post is there",
      description =
          "For somebody who has looked. Of all that is told of a post, what was seen last counts.")
  public RestResponse<PostAvailabilityView> record(
      @PathParam("post") UUID id, @NotNull @Valid NewPostAvailability body) {
    PublishedPost post =
        posts
            .published(id)
            .orElseThrow(
                () ->
                    new Problem(
                        AvailabilityProblem.AVAILABILITY_OF_UNPUBLISHED_POST,
                        "Publish the post " + id + " first."));
    Instant at = body.check(post, clock.instant());
    if (body.state() == AvailabilityState.AVAILABLE) {
      availability.seen(Set.of(id), at, FactSource.MANUAL, body.evidence());
    } else {
      availability.missing(
          List.of(new MissingFact(id, body.state(), at, FactSource.MANUAL, body.evidence())));
    }
    return answer(rows.find(id).orElseThrow());
  }

  private static RestResponse<PostAvailabilityView> answer(PostAvailabilityView view) {
    return Answers.ok(view, view.version());
  }
}
