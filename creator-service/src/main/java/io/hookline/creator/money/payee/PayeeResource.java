package io.hookline.creator.money.payee;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/payees")
@Tag(name = "Payees")
@Transactional
class PayeeResource {

  private final PayeeRepository payees;
  private final Creators creators;
  private final Clock clock;

  PayeeResource(PayeeRepository payees, Creators creators, Clock clock) {
    this.payees = payees;
    this.creators = creators;
    this.clock = clock;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "registerPayee", summary = "Say who is paid for a creator")
  public RestResponse<PayeeView> register(@NotNull @Valid NewPayee body) {
    creators.require(body.creatorId(), "creatorId");
    Payee payee = new Payee(Ids.next(), body, clock.instant());
    return Answers.created(
        "payees", payees.save(payee, view -> new PayeeEvent.Registered(PayeeChange.of(view))));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "listPayees", summary = "List who is paid, newest first")
  public Page<PayeeView> list(
      @Parameter(description = "Only this creator's") @QueryParam("creatorId") UUID creator,
      @Valid @BeanParam PageQuery page) {
    return payees.page(page, new Filter("creatorId", creators.filter(creator)));
  }

  @GET
  @Path("/{payee}")
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "getPayee", summary = "Read who is paid, with what stands in the way")
  public RestResponse<PayeeView> get(@PathParam("payee") UUID id) {
    return Answers.ok(payees.view(id));
  }

  @PUT
  @Path("/{payee}")
  @Allow.Finance(Role.OPERATOR)
  @Operation(operationId = "updatePayee", summary = "Correct a payee's name, address or currency")
  public RestResponse<PayeeView> update(
      @PathParam("payee") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PayeeUpdate body) {
    Payee payee = payees.get(id, ifMatch);
    payee.update(body, clock.instant());
    return Answers.ok(payees.save(payee, view -> new PayeeEvent.Updated(PayeeChange.of(view))));
  }
}
