package io.hookline.content.produce.approval;

import io.hookline.content.replica.PartnershipReplica;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/brands/{brand}/approval-routes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approval")
@Transactional
class ApprovalRouteResource {

  private final ApprovalRoutes routes;
  private final PartnershipReplica partnerships;
  private final Clock clock;

  ApprovalRouteResource(ApprovalRoutes routes, PartnershipReplica partnerships, Clock clock) {
    this.routes = routes;
    this.partnerships = partnerships;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createApprovalRoute",
      summary = "Give a partnership an approval route of its own",
      description = "Its posts take this one instead of the brand's, also where it has no steps.")
  public RestResponse<ApprovalRouteView> create(@NotNull @Valid NewApprovalRoute body) {
    References.require("partnershipId", body.partnershipId(), "partnership", partnerships::has);
    ApprovalRoute route =
        new ApprovalRoute(Ids.next(), body.partnershipId(), body.steps(), clock.instant());
    return Answers.created("approval-routes", routes.save(route, ApprovalRouteEvent.Created::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listApprovalRoutes",
      summary = "List approval routes, newest first",
      description = "The one without a partnership is the brand's.")
  public Page<ApprovalRouteView> list(
      @Parameter(description = "Only this partnership's route") @QueryParam("partnershipId")
          UUID partnership,
      @Valid @BeanParam PageQuery page) {
    return routes.page(page, new Filter("partnershipId", partnership));
  }

  @GET
  @Path("/{approvalRoute}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getApprovalRoute", summary = "Read an approval route")
  public RestResponse<ApprovalRouteView> get(@PathParam("approvalRoute") UUID id) {
    return Answers.ok(routes.view(id));
  }

  @PUT
  @Path("/{approvalRoute}")
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "updateApprovalRoute",
      summary = "Change the steps of an approval route",
      description =
          "Reviews that are open keep the steps that they began with. What was approved stays"
              + " approved. A post that was never submitted needs approval from now on, where the"
              + " route has steps.")
  public RestResponse<ApprovalRouteView> update(
      @PathParam("approvalRoute") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ApprovalRouteUpdate body) {
    ApprovalRoute route = routes.get(id, ifMatch);
    route.change(body.steps(), clock.instant());
    return Answers.ok(routes.save(route, ApprovalRouteEvent.Updated::new));
  }

  @DELETE
  @Path("/{approvalRoute}")
  @Allow.Brand(Role.ADMIN)
  @ResponseStatus(204)
  @Operation(
      operationId = "deleteApprovalRoute",
      summary = "Let a partnership's posts take the brand's approval route again")
  public void delete(
      @PathParam("approvalRoute") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    ApprovalRoute route = routes.get(id, ifMatch);
    route.requireDeletable();
    routes.delete(route);
  }
}
