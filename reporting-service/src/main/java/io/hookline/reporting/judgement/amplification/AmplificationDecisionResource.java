package io.hookline.reporting.judgement.amplification;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/amplification/decisions")
@Tag(name = "Amplification")
@Transactional
class AmplificationDecisionResource {

  private final DecideAmplification decide;
  private final BoostSteps steps;
  private final BoostOutcomes outcomes;
  private final AmplificationDecisionRepository decisions;

  AmplificationDecisionResource(
      DecideAmplification decide,
      BoostSteps steps,
      BoostOutcomes outcomes,
      AmplificationDecisionRepository decisions) {
    this.decide = decide;
    this.steps = steps;
    this.outcomes = outcomes;
    this.decisions = decisions;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "decideAmplification",
      summary = "Decide to boost a post, or to skip it",
      description =
          "The figures of the post are kept with the decision as they stand now. A boost is refused"
              + " while something stands against it; what may be overridden is named in overrides, with a"
              + " note.")
  public RestResponse<AmplificationDecisionView> decide(
      @NotNull @Valid NewAmplificationDecision body) {
    return Answers.created("amplification/decisions", decide.decide(body));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listAmplificationDecisions",
      summary = "List decisions on posts, newest first")
  public Page<AmplificationDecisionView> list(
      @BeanParam AmplificationDecisionFilter filter, @Valid @BeanParam PageQuery page) {
    return decisions.page(page, filter.filters());
  }

  @GET
  @Path("/{amplificationDecision}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getAmplificationDecision", summary = "Read a decision on a post")
  public RestResponse<AmplificationDecisionView> get(@PathParam("amplificationDecision") UUID id) {
    return Answers.ok(decisions.view(id));
  }

  @PUT
  @Path("/{amplificationDecision}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateAmplificationDecision",
      summary = "Change the budget of a boost that has not ended")
  public RestResponse<AmplificationDecisionView> update(
      @PathParam("amplificationDecision") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AmplificationDecisionUpdate body) {
    return Answers.ok(steps.update(id, ifMatch, body));
  }

  @POST
  @Path("/{amplificationDecision}/start")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "startAmplification",
      summary = "Say that a boost has begun",
      description = "It also begins by itself with the first day that ads of the post are told of.")
  public RestResponse<AmplificationDecisionView> start(
      @PathParam("amplificationDecision") UUID id, @NotNull @Valid NewAmplificationStart body) {
    return Answers.ok(steps.start(id, body));
  }

  @POST
  @Path("/{amplificationDecision}/end")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "endAmplification",
      summary = "Say that a boost has ended",
      description =
          "It also ends by itself when other ads are told of for a week, and none of the post.")
  public RestResponse<AmplificationDecisionView> end(
      @PathParam("amplificationDecision") UUID id, @NotNull @Valid NewAmplificationEnd body) {
    return Answers.ok(steps.end(id, body));
  }

  @POST
  @Path("/{amplificationDecision}/cancel")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "cancelAmplification", summary = "Give up a boost")
  public RestResponse<AmplificationDecisionView> cancel(
      @PathParam("amplificationDecision") UUID id,
      @NotNull @Valid NewAmplificationCancellation body) {
    return Answers.ok(steps.cancel(id, body));
  }

  @GET
  @Path("/{amplificationDecision}/outcome")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getAmplificationOutcome",
      summary = "Read what came of a boost",
      description =
          "Before, during and after it, organic and paid apart and never added up, with what it cost"
              + " beside what was expected.")
  public BoostOutcomeView outcome(@PathParam("amplificationDecision") UUID id) {
    return outcomes.of(id);
  }
}
