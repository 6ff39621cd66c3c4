package io.hookline.content.produce.publication;

import io.hookline.content.produce.post.Publication;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is asked of attempts, and what tries report. */
@Path("/v1/brands/{brand}/publish-attempts")
@Tag(name = "Publishing")
@Transactional
class PublishAttemptResource {

  private final PublishAttempts attempts;
  private final PublishAttemptRepository repository;

  PublishAttemptResource(PublishAttempts attempts, PublishAttemptRepository repository) {
    this.attempts = attempts;
    this.repository = repository;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listPublishAttempts", summary = "List publish attempts, newest first")
  public Page<PublishAttemptView> list(
      @Valid @BeanParam PublishAttemptFilter filter, @Valid @BeanParam PageQuery page) {
    return repository.page(page, filter.where());
  }

  @GET
  @Path("/{attempt}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPublishAttempt", summary = "Read a publish attempt")
  public RestResponse<PublishAttemptView> get(@PathParam("attempt") UUID id) {
    return Answers.ok(repository.view(id));
  }

  @POST
  @Path("/{attempt}/renew")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "renewPublishAttempt",
      summary = "Say that a try is still at it",
      description =
          "Ask right before the video is sent as well: whoever has lost the lease hears so, and so does"
              + " a try whose content has changed since its lease ended, or of whose post the platform"
              + " has got another version meanwhile.")
  public RestResponse<PublishAttemptView> renew(
      @PathParam("attempt") UUID id, @NotNull @Valid NewPublishClaim body) {
    return Answers.ok(attempts.renew(id, body));
  }

  @POST
  @Path("/{attempt}/sent")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "markPublishAttemptSent",
      summary = "Report that the platform has the video, and what it calls the upload",
      description =
          "Report it as soon as the platform has answered, before anything else is done. A try whose"
              + " lease has ended reports it as well: the next one asks the platform by this handle.")
  public RestResponse<PublishAttemptView> sent(
      @PathParam("attempt") UUID id, @NotNull @Valid NewPublishHandle body) {
    return Answers.ok(attempts.sent(id, body));
  }

  @POST
  @Path("/{attempt}/confirm")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "confirmPublishAttempt",
      summary = "Record as which video the post is out",
      description =
          "The post is PUBLISHED by it. Any try may confirm, however late; the same video may be"
              + " confirmed again.")
  public RestResponse<PublishAttemptView> confirm(
      @PathParam("attempt") UUID id, @NotNull @Valid Publication body) {
    return Answers.ok(attempts.confirm(id, body));
  }

  @POST
  @Path("/{attempt}/fail")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "failPublishAttempt",
      summary = "Report that the video is not out and will not be",
      description =
          "Only what is certain: a timeout, or a token that ended while the platform was asked, is no"
              + " failure; release the attempt then. Of a failed one this says anew whether it may be"
              + " tried again.")
  public RestResponse<PublishAttemptView> fail(
      @PathParam("attempt") UUID id, @NotNull @Valid NewPublishFailure body) {
    return Answers.ok(attempts.fail(id, body));
  }

  @POST
  @Path("/{attempt}/release")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "releasePublishAttempt",
      summary = "Give a publish attempt up without knowing what became of the video",
      description = "The next try takes over at once, and asks the platform first.")
  public RestResponse<PublishAttemptView> release(
      @PathParam("attempt") UUID id, @NotNull @Valid NewPublishRelease body) {
    return Answers.ok(attempts.release(id, body));
  }
}
