package io.hookline.content.produce.slot;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/publishing-slots")
@Tag(name = "Publishing slots")
@Transactional
class PublishingSlotResource {

  private final PublishingSlotRepository slots;
  private final SlotsOfAccount ofAccount;

  PublishingSlotResource(PublishingSlotRepository slots, SlotsOfAccount ofAccount) {
    this.slots = slots;
    this.ofAccount = ofAccount;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "addPublishingSlot",
      summary = "Add a time of the week at which an account publishes",
      description =
          "Where clocks change: a local time that they skip is moved forward by as much as they"
              + " skip, and of one that comes twice the first counts.")
  public RestResponse<PublishingSlotView> add(@NotNull @Valid NewPublishingSlot body) {
    return Answers.created("publishing-slots", ofAccount.add(body));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listPublishingSlots", summary = "List weekly slots, newest first")
  public Page<PublishingSlotView> list(
      @Parameter(description = "Only of this account") @QueryParam("accountId") UUID account,
      @Valid @BeanParam PageQuery page) {
    return slots.page(page, new Filter("accountId", account));
  }

  @GET
  @Path("/{publishingSlot}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPublishingSlot", summary = "Read a weekly slot")
  public RestResponse<PublishingSlotView> get(@PathParam("publishingSlot") UUID id) {
    return Answers.ok(slots.view(id));
  }

  @PUT
  @Path("/{publishingSlot}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updatePublishingSlot",
      summary = "Say until when a weekly slot goes on",
      description = "Yesterday as the last day ends it now.")
  public RestResponse<PublishingSlotView> update(
      @PathParam("publishingSlot") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PublishingSlotUpdate body) {
    return Answers.ok(ofAccount.update(slots.get(id, ifMatch), body));
  }
}
