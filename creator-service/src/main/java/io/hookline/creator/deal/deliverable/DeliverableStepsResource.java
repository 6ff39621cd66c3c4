package io.hookline.creator.deal.deliverable;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a deliverable's life. */
@Path("/v1/brands/{brand}/deliverables/{deliverable}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliverables")
@Transactional
class DeliverableStepsResource {

  private final DeliverableRepository deliverables;
  private final TakeDeliverableStep steps;
  private final DeliverableDays days;

  DeliverableStepsResource(
      DeliverableRepository deliverables, TakeDeliverableStep steps, DeliverableDays days) {
    this.deliverables = deliverables;
    this.steps = steps;
    this.days = days;
  }

  @POST
  @Path("/submit")
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Idempotent
  @Operation(
      operationId = "submitDeliverable",
      summary = "Hand a draft in, for a creator who sent it some other way")
  public RestResponse<DeliverableView> submit(
      @PathParam("deliverable") UUID id, @NotNull @Valid NewSubmission body) {
    body.check();
    return take(id, DeliverableStep.SUBMIT, body.note(), body.url());
  }

  @POST
  @Path("/request-changes")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "requestDeliverableChanges",
      summary = "Ask for changes of a draft",
      description =
          "Of the draft that was read, as accepting is. Also oftener than the terms agree on: the"
              + " step says so, and roundsBeyondAgreed counts.")
  public RestResponse<DeliverableView> requestChanges(
      @PathParam("deliverable") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewAnswer body) {
    return judge(id, ifMatch, DeliverableStep.REQUEST_CHANGES, body.note());
  }

  @POST
  @Path("/accept")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "acceptDeliverable",
      summary = "Accept what was handed in",
      description =
          "Where the terms pay for it, that is earned with this. Read the deliverable first: a draft"
              + " that was handed in since then is not accepted.")
  public RestResponse<DeliverableView> accept(
      @PathParam("deliverable") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    return judge(id, ifMatch, DeliverableStep.ACCEPT, null);
  }

  @POST
  @Path("/reject")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "rejectDeliverable", summary = "Reject what was handed in for good")
  public RestResponse<DeliverableView> reject(
      @PathParam("deliverable") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewAnswer body) {
    return judge(id, ifMatch, DeliverableStep.REJECT, body.note());
  }

  @POST
  @Path("/cancel")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "cancelDeliverable", summary = "Do without a deliverable")
  public RestResponse<DeliverableView> cancel(
      @PathParam("deliverable") UUID id, @NotNull @Valid NewAnswer body) {
    return take(id, DeliverableStep.CANCEL, body.note(), null);
  }

  /** Whoever judges a draft has read that one, and not the one before it. */
  private RestResponse<DeliverableView> judge(
      UUID id, String ifMatch, DeliverableStep step, String note) {
    Answers.requireMatch(ifMatch, deliverables.getLocked(id).view().version());
    return take(id, step, note, null);
  }

  private RestResponse<DeliverableView> take(
      UUID id, DeliverableStep step, String note, String url) {
    return Answers.ok(steps.take(deliverables.getLocked(id), days.step(step, note, url)));
  }
}
