package io.hookline.creator.money.payout;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a batch, of which the approval takes another person. */
@Path("/v1/brands/{brand}/payout-batches/{payoutBatch}")
@Tag(name = "Payouts")
@Transactional
class BatchStepResource {

  private final PayoutBatchRepository batches;
  private final PayoutRows rows;
  private final MovePayouts move;
  private final WriteFile write;
  private final SettlePayouts settle;
  private final CurrentActor actor;
  private final Clock clock;

  BatchStepResource(
      PayoutBatchRepository batches,
      PayoutRows rows,
      MovePayouts move,
      WriteFile write,
      SettlePayouts settle,
      CurrentActor actor,
      Clock clock) {
    this.batches = batches;
    this.rows = rows;
    this.move = move;
    this.write = write;
    this.settle = settle;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Path("/submit")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "submitPayoutBatch", summary = "Submit a batch for approval")
  public RestResponse<PayoutBatchView> submit(@PathParam("payoutBatch") UUID id) {
    return take(id, (batch, now) -> batch.submit(subject(), now), PayoutBatchEvent.Submitted::new);
  }

  @POST
  @Path("/return")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "returnPayoutBatch", summary = "Make a submitted batch a draft again")
  public RestResponse<PayoutBatchView> sendBack(@PathParam("payoutBatch") UUID id) {
    return take(
        id, (batch, now) -> batch.take(BatchStep.RETURN, now), PayoutBatchEvent.Returned::new);
  }

  @POST
  @Path("/approve")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "approvePayoutBatch",
      summary = "Approve a batch that somebody else made and submitted")
  public RestResponse<PayoutBatchView> approve(@PathParam("payoutBatch") UUID id) {
    return take(id, (batch, now) -> batch.approve(subject(), now), PayoutBatchEvent.Approved::new);
  }

  @POST
  @Path("/write-file")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "writePaymentFile",
      summary = "Write the payment file of an approved batch, once",
      description =
          "It is kept, and handed out again as it is. Payouts whose account changed since the batch"
              + " was made, or whose payee cannot be paid any more, are stopped with the reason.")
  public RestResponse<PayoutBatchView> writeFile(@PathParam("payoutBatch") UUID id) {
    return Answers.ok(write.of(id));
  }

  @POST
  @Path("/confirm")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "confirmPayoutBatch",
      summary = "Record that the bank has paid all payouts that it has not answered for yet")
  public RestResponse<PayoutBatchView> confirm(@PathParam("payoutBatch") UUID id) {
    BatchStep.CONFIRM.from(batches.view(id).status());
    settle.allOf(rows.ofBatch(id));
    return Answers.ok(batches.refreshed(id));
  }

  @POST
  @Path("/cancel")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "cancelPayoutBatch",
      summary = "Cancel a batch of which no file was written",
      description = "What it was made of is payable again.")
  public RestResponse<PayoutBatchView> cancel(@PathParam("payoutBatch") UUID id) {
    PayoutBatch batch = batches.getLocked(id);
    batch.take(BatchStep.CANCEL, clock.instant());
    List<MovePayouts.Move> dropped =
        rows.ofBatch(id).stream()
            .filter(payout -> payout.status() == PayoutStatus.PLANNED)
            .map(
                payout ->
                    new MovePayouts.Move(payout, PayoutStep.DROP, "The batch was cancelled", null))
            .toList();
    move.with(dropped);
    return Answers.ok(batches.save(batch, PayoutBatchEvent.Cancelled::new));
  }

  private RestResponse<PayoutBatchView> take(
      UUID id,
      BiConsumer<PayoutBatch, Instant> step,
      Function<PayoutBatchView, PayoutBatchEvent> change) {
    PayoutBatch batch = batches.getLocked(id);
    step.accept(batch, clock.instant());
    return Answers.ok(batches.save(batch, change));
  }

  private String subject() {
    return actor.actor().subject();
  }
}
