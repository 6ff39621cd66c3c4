package io.hookline.creator.door.own;

import io.hookline.creator.deal.deliverable.DeliverableStatus;
import io.hookline.creator.deal.deliverable.Deliverables;
import io.hookline.creator.deal.deliverable.NewSubmission;
import io.hookline.creator.door.entry.EnterDoor;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/door")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = DoorAccess.TAG)
class DoorWorkResource {

  private final EnterDoor enter;
  private final OwnContent content;
  private final OwnDeliverables deliverables;

  DoorWorkResource(EnterDoor enter, OwnContent content, OwnDeliverables deliverables) {
    this.enter = enter;
    this.content = content;
    this.deliverables = deliverables;
  }

  @GET
  @Path("/briefs")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(
      operationId = "listOwnBriefs",
      summary = "List briefs that were sent to her, newest first, as they were sent last")
  public Page<OwnBriefView> briefs(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnBriefs", her -> content.briefs(her, page));
  }

  @GET
  @Path("/posts")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(operationId = "listOwnPosts", summary = "List her posts that went out, newest first")
  public Page<OwnPostView> posts(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnPosts", her -> content.posts(her, page));
  }

  @GET
  @Path("/deliverables")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(
      operationId = "listOwnDeliverables",
      summary = "List what she has to deliver, newest first, with what was said about it")
  public Page<OwnDeliverableView> deliverables(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Parameter(description = "Only those that have come so far") @QueryParam("status")
          DeliverableStatus status,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnDeliverables", her -> deliverables.page(her, status, page));
  }

  @GET
  @Path("/deliverables/{deliverable}")
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(operationId = "getOwnDeliverable", summary = "Read something that she has to deliver")
  public OwnDeliverableView deliverable(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @PathParam("deliverable") UUID id) {
    return enter.run(secret, "getOwnDeliverable", her -> deliverables.get(her, id));
  }

  @POST
  @Path("/deliverables/{deliverable}/submit")
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @IdempotentStream
  @RefusalsOf(Deliverables.class)
  @Operation(
      operationId = "submitOwnDeliverable",
      summary = "Hand a draft in, for the first time or after changes were asked for")
  public RestResponse<OwnDeliverableView> submit(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @PathParam("deliverable") UUID id,
      @NotNull @Valid NewSubmission body) {
    return enter.run(secret, "submitOwnDeliverable", her -> deliverables.submit(her, id, body));
  }
}
