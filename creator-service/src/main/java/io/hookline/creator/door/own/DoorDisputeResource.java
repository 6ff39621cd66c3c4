package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.EnterDoor;
import io.hookline.creator.money.dispute.Disputes;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/door/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = DoorAccess.TAG)
class DoorDisputeResource {

  private final EnterDoor enter;
  private final OwnDisputes disputes;

  DoorDisputeResource(EnterDoor enter, OwnDisputes disputes) {
    this.enter = enter;
    this.disputes = disputes;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(
      operationId = "listOwnDisputes",
      summary = "List disputes about her earnings, newest first")
  public Page<OwnDisputeView> list(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnDisputes", her -> disputes.page(her, page));
  }

  @GET
  @Path("/{dispute}")
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @RefusalsOf(Disputes.class)
  @Operation(operationId = "getOwnDispute", summary = "Read a dispute about one of her earnings")
  public OwnDisputeView get(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @PathParam("dispute") UUID id) {
    return enter.run(secret, "getOwnDispute", her -> disputes.get(her, id));
  }

  @GET
  @Path("/{dispute}/messages")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @RefusalsOf(Disputes.class)
  @Operation(
      operationId = "listOwnDisputeMessages",
      summary = "List what was said in a dispute, the latest first")
  public Page<OwnMessageView> messages(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @PathParam("dispute") UUID id,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnDisputeMessages", her -> disputes.messages(her, id, page));
  }

  @POST
  @Path("/{dispute}/messages")
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @IdempotentStream
  @RefusalsOf(Disputes.class)
  @Operation(operationId = "writeInOwnDispute", summary = "Say something in a dispute")
  public RestResponse<OwnDisputeView> write(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @PathParam("dispute") UUID id,
      @NotNull @Valid NewOwnMessage body) {
    return enter.run(secret, "writeInOwnDispute", her -> disputes.write(her, id, body));
  }

  @POST
  @Path("/{dispute}/withdraw")
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @IdempotentStream
  @RefusalsOf(Disputes.class)
  @Operation(operationId = "withdrawOwnDispute", summary = "Take back a dispute that she opened")
  public RestResponse<OwnDisputeView> withdraw(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @PathParam("dispute") UUID id) {
    return enter.run(secret, "withdrawOwnDispute", her -> disputes.withdraw(her, id));
  }
}
