package io.hookline.content.produce.post;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a post's life. */
@Path("/v1/brands/{brand}/posts/{post}")
@Tag(name = "Posts")
@Transactional
class PostStepsResource {

  private final PostRepository posts;
  private final PostPublishing publishing;
  private final PostRights rights;
  private final ApprovalRule approval;
  private final Clock clock;

  PostStepsResource(
      PostRepository posts,
      PostPublishing publishing,
      PostRights rights,
      ApprovalRule approval,
      Clock clock) {
    this.posts = posts;
    this.publishing = publishing;
    this.rights = rights;
    this.approval = approval;
    this.clock = clock;
  }

  @POST
  @Path("/begin")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "beginPost", summary = "Begin to work on an idea: it is a DRAFT")
  public RestResponse<PostView> begin(@PathParam("post") UUID id) {
    Post post = posts.get(id);
    post.begin(clock.instant());
    return Answers.ok(posts.save(post, PostEvent.Begun::new));
  }

  @POST
  @Path("/schedule")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "schedulePost",
      summary = "Let a post go out when it is planned for",
      description = "It must be approved, where the brand or its partnership asks for approval.")
  public RestResponse<PostView> schedule(@PathParam("post") UUID id) {
    Post post = posts.get(id);
    post.schedule(approval.isNeeded(post.partnershipId()), clock.instant());
    rights.require(post);
    return Answers.ok(posts.save(post, PostEvent.Scheduled::new));
  }

  @POST
  @Path("/unschedule")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "unschedulePost", summary = "Take a post out of the schedule")
  public RestResponse<PostView> unschedule(@PathParam("post") UUID id) {
    Post post = posts.get(id);
    post.unschedule(clock.instant());
    return Answers.ok(posts.save(post, PostEvent.Unscheduled::new));
  }

  @POST
  @Path("/publish")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "publishPost",
      summary = "Record that a planned post went out",
      description =
          "Its present content must be approved, where approval is asked for, and carry what must be"
              + " disclosed. Programs that publish claim a publish attempt instead, so that no two of"
              + " them do.")
  public RestResponse<PostView> publish(
      @PathParam("post") UUID id, @NotNull @Valid Publication publication) {
    return Answers.ok(publishing.publish(id, publication));
  }

  @POST
  @Path("/remove")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "removePost",
      summary = "Give a post up, or record that it is out no more",
      description = "Its figures stay.")
  public RestResponse<PostView> remove(
      @PathParam("post") UUID id, @NotNull @Valid PostRemoval body) {
    Post post = posts.get(id);
    post.remove(body.reason(), clock.instant());
    PostView removed = posts.save(post, PostEvent.Removed::new);
    rights.ended(post);
    return Answers.ok(removed);
  }
}
