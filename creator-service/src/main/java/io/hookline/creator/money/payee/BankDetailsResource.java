package io.hookline.creator.money.payee;

import io.hookline.creator.people.merge.Merges;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
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
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Accounts, which two people change together. */
@Path("/v1/brands/{brand}/payees/{payee}/bank-details")
@Tag(name = "Payees")
@Transactional
class BankDetailsResource {

  private final PayeeRepository payees;
  private final PayeeSecrets secrets;
  private final Merges merges;
  private final PayeeConfig config;
  private final CurrentActor actor;
  private final Clock clock;

  BankDetailsResource(
      PayeeRepository payees,
      PayeeSecrets secrets,
      Merges merges,
      PayeeConfig config,
      CurrentActor actor,
      Clock clock) {
    this.payees = payees;
    this.secrets = secrets;
    this.merges = merges;
    this.config = config;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "proposeBankDetails",
      summary = "Propose an account to pay to",
      description =
          "It is paid to once a second person approves it; one at a time waits for that. Until then, and for the time that is set"
              + " after another account was paid to, payouts to the creator wait.")
  public RestResponse<PayeeView> propose(
      @PathParam("payee") UUID id, @NotNull @Valid NewBankDetails body) {
    Payee payee = payees.getLocked(id);
    BankAccount account = BankAccount.of(body);
    payee
        .changeBank(secrets, clock.instant())
        .propose(id, account, secrets, subject(), clock.instant());
    return saved(payee, PayeeEvent.AccountProposed::new);
  }

  @POST
  @Path("/approve")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "approveBankDetails",
      summary = "Approve an account that somebody else has proposed",
      description =
          "Read the payee first: its holder, and of the proposed account the ends and the bank. What"
              + " changed since then is not approved. Payouts wait when another account was paid to"
              + " before, and for the first one of a record that was merged or parted.")
  public RestResponse<PayeeView> approve(
      @PathParam("payee") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    Payee payee = payees.get(id, ifMatch);
    payee
        .changeBank(secrets, clock.instant())
        .approve(
            id,
            secrets,
            subject(),
            config.holdAfterChange(),
            merges.changed(payee.creatorId()),
            clock.instant());
    return saved(payee, PayeeEvent.AccountApproved::new);
  }

  @POST
  @Path("/reject")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "rejectBankDetails",
      summary = "Drop an account that was proposed",
      description = "What was paid to before is paid to again.")
  public RestResponse<PayeeView> reject(@PathParam("payee") UUID id) {
    Payee payee = payees.getLocked(id);
    payee.changeBank(clock.instant()).reject();
    return saved(payee, PayeeEvent.AccountRejected::new);
  }

  private String subject() {
    return actor.actor().subject();
  }

  private RestResponse<PayeeView> saved(Payee payee, Function<PayeeChange, PayeeEvent> change) {
    return Answers.ok(payees.save(payee, view -> change.apply(PayeeChange.of(view))));
  }
}
