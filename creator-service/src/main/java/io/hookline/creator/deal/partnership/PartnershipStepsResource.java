package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a partnership's life. */
@Path("/v1/brands/{brand}/partnerships/{partnership}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships")
@Transactional
class PartnershipStepsResource {

  private final PartnershipRepository partnerships;
  private final ExclusiveTerms exclusivity;
  private final TakePartnershipStep steps;

  PartnershipStepsResource(
      PartnershipRepository partnerships, ExclusiveTerms exclusivity, TakePartnershipStep steps) {
    this.partnerships = partnerships;
    this.exclusivity = exclusivity;
    this.steps = steps;
  }

  @POST
  @Path("/propose")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "proposePartnership",
      summary = "Propose a draft to the creator",
      description = "From then on its terms stay as they are, until it is returned.")
  public RestResponse<PartnershipView> propose(@PathParam("partnership") UUID id) {
    return Answers.ok(
        steps.take(id, PartnershipStep.PROPOSE, null, PartnershipEvent.Proposed::new));
  }

  @POST
  @Path("/return")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "returnPartnership",
      summary = "Make a draft of a proposal again, because the creator wants other terms")
  public RestResponse<PartnershipView> giveBack(
      @PathParam("partnership") UUID id, @NotNull @Valid NewPartnershipReason body) {
    return Answers.ok(
        steps.take(id, PartnershipStep.RETURN, body.reason(), PartnershipEvent.Returned::new));
  }

  @POST
  @Path("/activate")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "activatePartnership",
      summary = "Activate a proposal that the creator has agreed to",
      description =
          "Refused where the creator is exclusive for the same categories in another partnership"
              + " already, unless acceptOverlap says that this is meant.")
  public RestResponse<PartnershipView> activate(
      @PathParam("partnership") UUID id,
      @Parameter(description = "Bind the creator twice") @QueryParam("acceptOverlap")
          boolean acceptOverlap) {
    if (!acceptOverlap) {
      exclusivity.requireNoOverlap(partnerships.getLocked(id));
    }
    return Answers.ok(
        steps.take(id, PartnershipStep.ACTIVATE, null, PartnershipEvent.Activated::new));
  }

  @POST
  @Path("/pause")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "pausePartnership",
      summary = "Let an active partnership rest",
      description = "Orders keep their credit, and what was earned stays earned.")
  public RestResponse<PartnershipView> pause(
      @PathParam("partnership") UUID id, @NotNull @Valid NewPartnershipReason body) {
    return Answers.ok(
        steps.take(id, PartnershipStep.PAUSE, body.reason(), PartnershipEvent.Paused::new));
  }

  @POST
  @Path("/resume")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "resumePartnership", summary = "Go on with a paused partnership")
  public RestResponse<PartnershipView> resume(@PathParam("partnership") UUID id) {
    return Answers.ok(steps.take(id, PartnershipStep.RESUME, null, PartnershipEvent.Resumed::new));
  }

  @POST
  @Path("/complete")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "completePartnership",
      summary = "Complete a partnership, with today as its last day",
      description =
          "Its last day stays where its terms say an earlier one. Deliverables must be accepted,"
              + " rejected or cancelled before.")
  public RestResponse<PartnershipView> complete(@PathParam("partnership") UUID id) {
    return Answers.ok(
        steps.take(id, PartnershipStep.COMPLETE, null, PartnershipEvent.Completed::new));
  }

  @POST
  @Path("/terminate")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "terminatePartnership",
      summary = "End a partnership before its time, with today as its last day, or give up a draft",
      description = "Deliverables that are still open are cancelled.")
  public RestResponse<PartnershipView> terminate(
      @PathParam("partnership") UUID id, @NotNull @Valid NewPartnershipReason body) {
    return Answers.ok(
        steps.take(id, PartnershipStep.TERMINATE, body.reason(), PartnershipEvent.Terminated::new));
  }

  @GET
  @Path("/exclusivity")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "checkExclusivity",
      summary = "Tell where the creator would be bound twice by this partnership")
  public ExclusivityView exclusivity(@PathParam("partnership") UUID id) {
    return new ExclusivityView(id, exclusivity.overlaps(partnerships.get(id)));
  }
}
