package io.hookline.creator.money.payout;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/payouts")
@Tag(name = "Payouts")
@Transactional
class PayoutResource {

  private final PayoutRows rows;
  private final PayoutPages pages;
  private final PayoutBatchRepository batches;
  private final MovePayouts move;
  private final SettlePayouts settle;
  private final CurrentActor actor;
  private final Clock clock;

  PayoutResource(
      PayoutRows rows,
      PayoutPages pages,
      PayoutBatchRepository batches,
      MovePayouts move,
      SettlePayouts settle,
      CurrentActor actor,
      Clock clock) {
    this.rows = rows;
    this.pages = pages;
    this.batches = batches;
    this.move = move;
    this.settle = settle;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listPayouts", summary = "List payouts, newest first")
  public Page<PayoutView> list(
      @Valid @BeanParam PayoutFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        pages.of(filter, page), page, payout -> new Object[] {payout.id()}, Function.identity());
  }

  @GET
  @Path("/{payout}")
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getPayout", summary = "Read a payout")
  public RestResponse<PayoutView> get(@PathParam("payout") UUID id) {
    return Answers.ok(find(id));
  }

  @POST
  @Path("/{payout}/drop")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "dropPayout",
      summary = "Take a payout out of a draft",
      description = "What it was made of is payable again. You have changed the batch then.")
  public RestResponse<PayoutView> drop(@PathParam("payout") UUID id) {
    PayoutBatch batch = batches.getLocked(find(id).batchId());
    PayoutView payout = find(id);
    PayoutStep.DROP.from(payout.status());
    batch.drop(payout, actor.actor().subject(), clock.instant());
    PayoutView dropped =
        move.with(List.of(new MovePayouts.Move(payout, PayoutStep.DROP, "Dropped", null))).get(0);
    batches.save(batch, PayoutBatchEvent.Changed::new);
    return Answers.ok(dropped);
  }

  @POST
  @Path("/{payout}/confirm")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "confirmPayout", summary = "Record that the bank has paid a payout")
  public RestResponse<PayoutView> confirm(@PathParam("payout") UUID id) {
    return Answers.ok(settle.one(SettlePayouts.Result.paid(id, null)));
  }

  @POST
  @Path("/{payout}/fail")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "failPayout",
      summary = "Record that the bank has not paid a payout",
      description = "What it was made of is payable again.")
  public RestResponse<PayoutView> fail(
      @PathParam("payout") UUID id, @NotNull @Valid NewPayoutFailure body) {
    return Answers.ok(settle.one(SettlePayouts.Result.failed(id, body.reason())));
  }

  @POST
  @Path("/{payout}/return")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "returnPayout",
      summary = "Record that the money of a payout that was paid has come back",
      description = "What it was made of is payable again.")
  public RestResponse<PayoutView> comeBack(
      @PathParam("payout") UUID id, @NotNull @Valid NewPayoutReturn body) {
    return Answers.ok(settle.one(SettlePayouts.Result.returned(id, body.reason())));
  }

  private PayoutView find(UUID id) {
    return rows.all(List.of(id)).stream()
        .findFirst()
        .orElseThrow(
            () -> new Problem(PayoutProblem.PAYOUT_NOT_FOUND, "There is no payout " + id + "."));
  }
}
