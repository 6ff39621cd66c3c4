package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.EnterDoor;
import io.hookline.creator.money.dispute.Disputes;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.kit.access.Allow;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.IdempotentStream;
import io.hookline.kit.limit.OpenedBySecret;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/door")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = DoorAccess.TAG)
class DoorEarningResource {

  private final EnterDoor enter;
  private final OwnEarnings earnings;
  private final OwnOrders orders;
  private final OwnDisputes disputes;

  DoorEarningResource(
      EnterDoor enter, OwnEarnings earnings, OwnOrders orders, OwnDisputes disputes) {
    this.enter = enter;
    this.earnings = earnings;
    this.orders = orders;
    this.disputes = disputes;
  }

  @GET
  @Path("/earnings")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(
      operationId = "listOwnEarnings",
      summary = "List what she earned, with where it stands and why",
      description =
          "What was earned last stands first: of an order that became known late, by the order's"
              + " day.")
  public Page<OwnEarningView> earnings(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Valid @BeanParam OwnEarningFilter filter,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnEarnings", her -> earnings.page(her, filter, page));
  }

  @GET
  @Path("/earnings/{earning}")
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(operationId = "getOwnEarning", summary = "Read something that she earned")
  public OwnEarningView earning(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @PathParam("earning") UUID id) {
    return enter.run(secret, "getOwnEarning", her -> earnings.get(her, id));
  }

  @POST
  @Path("/earnings/{earning}/disputes")
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @IdempotentStream
  @ResponseStatus(201)
  @RefusalsOf({Disputes.class, Earnings.class})
  @Operation(
      operationId = "openOwnDispute",
      summary = "Say that an earning is not right",
      description =
          "What is owed is DISPUTED until the dispute is resolved, and goes into no payout. What"
              + " was paid, or is void, stays so; the brand puts it right by an adjustment.")
  public RestResponse<OwnDisputeView> dispute(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @PathParam("earning") UUID id,
      @NotNull @Valid NewOwnDispute body) {
    return enter.run(secret, "openOwnDispute", her -> disputes.open(her, id, body));
  }

  @GET
  @Path("/orders")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(
      operationId = "listOwnOrders",
      summary = "List orders that are credited to her, the latest day first",
      description =
          "With the share, the rate, what came of it and why. An order whose credit moved to"
              + " somebody else stays on the list, with what was taken back.")
  public Page<OwnOrderView> orders(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnOrders", her -> orders.page(her, page));
  }
}
