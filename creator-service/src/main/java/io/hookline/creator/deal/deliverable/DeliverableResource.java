package io.hookline.creator.deal.deliverable;

import io.hookline.creator.deal.partnership.KnownPartnership;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
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
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/deliverables")
@Tag(name = "Deliverables")
@Transactional
class DeliverableResource {

  private final DeliverableRepository deliverables;
  private final DeliverableReferences references;
  private final PlanDeliverables plan;
  private final Creators creators;
  private final DeliverableDays days;

  DeliverableResource(
      DeliverableRepository deliverables,
      DeliverableReferences references,
      PlanDeliverables plan,
      Creators creators,
      DeliverableDays days) {
    this.deliverables = deliverables;
    this.references = references;
    this.plan = plan;
    this.creators = creators;
    this.days = days;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "planDeliverables",
      summary = "Plan deliverables for one partnership or for several at once",
      description =
          "All or none. What the terms of a partnership plan becomes due by itself when they begin"
              + " to hold.")
  public RestResponse<DeliverablesView> create(@NotNull @Valid NewDeliverables body) {
    List<KnownPartnership> partnerships = references.partnerships(body.partnershipIds());
    for (int i = 0; i < body.deliverables().size(); i++) {
      references.requireBrief(
          "deliverables[" + i + "].briefId", body.deliverables().get(i).briefId());
    }
    List<DeliverableView> planned = new ArrayList<>();
    for (KnownPartnership partnership : partnerships) {
      for (DeliverablePlan wanted : body.deliverables()) {
        planned.add(plan.add(Owed.under(partnership), null, wanted));
      }
    }
    return RestResponse.ok(new DeliverablesView(planned));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listDeliverables",
      summary = "List deliverables, newest first",
      description = "What is overdue follows from the brand's own days.")
  public Page<DeliverableView> list(
      @Valid @BeanParam DeliverableFilter filter, @Valid @BeanParam PageQuery page) {
    return days.shown(deliverables.page(page, filter.where(days.today(), creators)));
  }

  @GET
  @Path("/{deliverable}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getDeliverable", summary = "Read a deliverable")
  public RestResponse<DeliverableView> get(@PathParam("deliverable") UUID id) {
    return Answers.ok(days.shown(deliverables.view(id)));
  }

  @PUT
  @Path("/{deliverable}")
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Operation(
      operationId = "updateDeliverable",
      summary = "Plan a deliverable anew, or say which posts deliver it",
      description = "Once it is accepted, rejected or cancelled only its posts change.")
  public RestResponse<DeliverableView> update(
      @PathParam("deliverable") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DeliverableUpdate body) {
    Deliverable deliverable = deliverables.get(id, ifMatch);
    if (!Objects.equals(body.plan().briefId(), deliverable.briefId())) {
      references.requireBrief("plan.briefId", body.plan().briefId());
    }
    references.requirePosts(body.postIds(), deliverable.postIds(), deliverable.creatorId());
    deliverable.update(body, days.now());
    return Answers.ok(
        days.shown(
            deliverables.save(
                deliverable, view -> new DeliverableEvent.Updated(days.shown(view)))));
  }
}
