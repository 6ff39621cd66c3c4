package io.hookline.creator.money.earning;

import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/earnings")
@Tag(name = "Earnings")
@Transactional
class EarningResource {

  private final Earnings earnings;
  private final EarningRepository repository;
  private final EarningSteps steps;
  private final Creators creators;
  private final Partnerships partnerships;
  private final UnderPartnership terms;
  private final Clock clock;

  EarningResource(
      Earnings earnings,
      EarningRepository repository,
      EarningSteps steps,
      Creators creators,
      Partnerships partnerships,
      UnderPartnership terms,
      Clock clock) {
    this.earnings = earnings;
    this.repository = repository;
    this.steps = steps;
    this.creators = creators;
    this.partnerships = partnerships;
    this.terms = terms;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listEarnings", summary = "List what creators earned, newest first")
  public Page<EarningView> list(
      @Valid @BeanParam EarningFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        repository.page(filter, page),
        page,
        earning -> new Object[] {earning.id()},
        Function.identity());
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "adjustEarnings",
      summary = "Add to what a creator is owed, or take off it",
      description = "It is an earning of the kind ADJUSTMENT, payable at once.")
  public RestResponse<EarningView> adjust(@NotNull @Valid NewAdjustment body) {
    creators.require(body.creatorId(), "creatorId");
    References.require(
        "partnershipId",
        Optional.ofNullable(body.partnershipId()),
        "partnership of this creator",
        partnership ->
            partnership.isEmpty()
                || partnerships
                    .creatorOf(partnership.get())
                    .filter(body.creatorId()::equals)
                    .isPresent());
    if (body.amount().amount().signum() == 0) {
      throw new Problem(EarningProblem.ADJUSTMENT_EMPTY, "An adjustment of nothing is none.");
    }
    NewEarning adjustment =
        NewEarning.of(
                body.creatorId(),
                EarningKind.ADJUSTMENT,
                body.amount(),
                clock.instant(),
                EarningSource.of(SourceKind.ADJUSTMENT, Ids.next()))
            .withNote(body.note());
    if (body.partnershipId() != null) {
      terms.place(adjustment, body.partnershipId());
    }
    return Answers.created("earnings", earnings.make(List.of(adjustment)).get(0));
  }

  @GET
  @Path("/{earning}")
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getEarning", summary = "Read something that a creator earned")
  public RestResponse<EarningView> get(@PathParam("earning") UUID id) {
    return Answers.ok(earnings.get(id));
  }

  @GET
  @Path("/{earning}/steps")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listEarningSteps",
      summary = "List what became of an earning, the latest first, with who did it and why")
  public Page<EarningStepView> steps(
      @PathParam("earning") UUID id, @Valid @BeanParam PageQuery page) {
    earnings.get(id);
    return Page.of(
        steps.of(id, page.before(), page.fetch()),
        page,
        step -> new Object[] {step.id()},
        Function.identity());
  }

  @POST
  @Path("/{earning}/hold")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "holdEarning",
      summary = "Hold an earning",
      description = "It waits among the reviews until somebody releases it or makes it void.")
  public RestResponse<EarningView> hold(
      @PathParam("earning") UUID id, @NotNull @Valid NewReason body) {
    HoldReason reason = new HoldReason(HoldRule.MANUAL, body.note(), Map.of());
    earnings.hold(Map.of(id, List.of(reason)), body.note());
    return Answers.ok(earnings.get(id));
  }

  @POST
  @Path("/{earning}/void")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "voidEarning",
      summary = "Make an earning void that is in no payout",
      description = "Nothing more is earned with the same order, deliverable or tier afterwards.")
  public RestResponse<EarningView> makeVoid(
      @PathParam("earning") UUID id, @NotNull @Valid NewReason body) {
    earnings.makeVoid(List.of(id), body.note());
    return Answers.ok(earnings.get(id));
  }
}
