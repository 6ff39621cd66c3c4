package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.BankAccount;
import io.hookline.creator.money.payee.BankText;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Violation;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/payout-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
@Transactional
class PayoutBatchResource {

  private static final int NAME = 70;

  private final PayoutBatchRepository batches;
  private final MakeBatch make;
  private final LeftOutRows leftOut;
  private final Creators creators;
  private final Clock clock;

  PayoutBatchResource(
      PayoutBatchRepository batches,
      MakeBatch make,
      LeftOutRows leftOut,
      Creators creators,
      Clock clock) {
    this.batches = batches;
    this.make = make;
    this.leftOut = leftOut;
    this.creators = creators;
    this.clock = clock;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "makePayoutBatch",
      summary = "Make a batch of what is payable",
      description =
          "One payout for each creator who can be paid, of all that is payable to her in the"
              + " currency. It is taken: no other batch pays it, unless this one is cancelled or the"
              + " payout fails. The others are left out with reasons, and carried over.")
  public RestResponse<PayoutBatchView> make(@NotNull @Valid NewPayoutBatch body) {
    if (body.minimum() != null && !body.minimum().currency().equals(body.currency())) {
      throw new Violation("minimum.currency", "must be " + body.currency()).asProblem();
    }
    Violation.requireNotPast(
        "executeOn", body.executeOn(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    if (body.creatorIds() != null) {
      body.creatorIds().forEach(id -> creators.require(id, "creatorIds"));
    }
    return Answers.created("payout-batches", make.of(body, checked(body.debtor())));
  }

  private static Debtor checked(Debtor told) {
    BankAccount account = BankAccount.ofIban("debtor", told.iban(), told.bic());
    String name =
        BankText.of(told.name(), NAME)
            .orElseThrow(
                () ->
                    new Violation("debtor.name", "must be in letters that banks take").asProblem());
    return new Debtor(name, account.iban(), account.bic());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "listPayoutBatches", summary = "List batches of payouts, newest first")
  public Page<PayoutBatchView> list(@Valid @BeanParam PageQuery page) {
    return batches.page(page);
  }

  @GET
  @Path("/{payoutBatch}")
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "getPayoutBatch", summary = "Read a batch of payouts")
  public RestResponse<PayoutBatchView> get(@PathParam("payoutBatch") UUID id) {
    return Answers.ok(batches.view(id));
  }

  @GET
  @Path("/{payoutBatch}/left-out")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "listLeftOutOfBatch",
      summary = "List creators with a balance whom a batch does not pay, with the reasons")
  public Page<LeftOutView> leftOut(
      @PathParam("payoutBatch") UUID id, @Valid @BeanParam PageQuery page) {
    PayoutBatchView batch = batches.view(id);
    return leftOut.page(id, batch.total().currency(), page);
  }
}
