package io.hookline.creator.money.payee;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** From being asked for to being verified, and asked for anew. */
@Path("/v1/brands/{brand}/payees/{payee}/tax-data")
@Tag(name = "Payees")
@Transactional
class TaxDataResource {

  private final PayeeRepository payees;
  private final PayeeSecrets secrets;
  private final CurrentActor actor;
  private final Clock clock;

  TaxDataResource(PayeeRepository payees, PayeeSecrets secrets, CurrentActor actor, Clock clock) {
    this.payees = payees;
    this.secrets = secrets;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "provideTaxData", summary = "Record the tax data that a payee provided")
  public RestResponse<PayeeView> provide(
      @PathParam("payee") UUID id, @NotNull @Valid NewTaxData body) {
    Payee payee = payees.getLocked(id);
    Instant now = clock.instant();
    payee.provideTax(body, secrets, actor.actor().subject(), now);
    return saved(payee);
  }

  @POST
  @Path("/request")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "requestTaxData", summary = "Note that tax data was asked for")
  public RestResponse<PayeeView> request(@PathParam("payee") UUID id) {
    return take(id, TaxStep.REQUEST);
  }

  @POST
  @Path("/verify")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "verifyTaxData", summary = "Accept the tax data that was provided")
  public RestResponse<PayeeView> verify(@PathParam("payee") UUID id) {
    return take(id, TaxStep.VERIFY);
  }

  @POST
  @Path("/reject")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "rejectTaxData", summary = "Ask for tax data anew")
  public RestResponse<PayeeView> reject(@PathParam("payee") UUID id) {
    return take(id, TaxStep.REJECT);
  }

  @POST
  @Path("/expire")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "expireTaxData",
      summary = "Note that verified tax data holds no more",
      description = "With an end of its own it expires by itself.")
  public RestResponse<PayeeView> expire(@PathParam("payee") UUID id) {
    return take(id, TaxStep.EXPIRE);
  }

  private RestResponse<PayeeView> take(UUID id, TaxStep step) {
    Payee payee = payees.getLocked(id);
    Instant now = clock.instant();
    payee.changeTax(now).take(step, today(now), actor.actor().subject(), now);
    return saved(payee);
  }

  private RestResponse<PayeeView> saved(Payee payee) {
    return Answers.ok(
        payees.save(payee, view -> new PayeeEvent.TaxDataChanged(PayeeChange.of(view))));
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
