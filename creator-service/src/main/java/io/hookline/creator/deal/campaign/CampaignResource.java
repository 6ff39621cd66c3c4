package io.hookline.creator.deal.campaign;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/campaigns")
@Tag(name = "Campaigns")
@Transactional
class CampaignResource {

  private final CampaignRepository campaigns;
  private final Clock clock;

  CampaignResource(CampaignRepository campaigns, Clock clock) {
    this.campaigns = campaigns;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "planCampaign",
      summary = "Plan a campaign",
      description =
          "Posts, partnerships, links, promo codes and ads name it by its id, and figures can be"
              + " asked by it.")
  public RestResponse<CampaignView> plan(@NotNull @Valid NewCampaign body) {
    body.plan().check();
    Campaign planned = new Campaign(Ids.next(), body.plan(), clock.instant());
    return Answers.created("campaigns", campaigns.save(planned, CampaignEvent.Planned::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listCampaigns", summary = "List campaigns, newest first")
  public Page<CampaignView> list(
      @Valid @BeanParam CampaignFilter filter, @Valid @BeanParam PageQuery page) {
    return campaigns.page(page, filter.where());
  }

  @GET
  @Path("/{campaign}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getCampaign", summary = "Read a campaign")
  public RestResponse<CampaignView> get(@PathParam("campaign") UUID id) {
    return Answers.ok(campaigns.view(id));
  }

  @PUT
  @Path("/{campaign}")
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Operation(operationId = "updateCampaign", summary = "Change a campaign that is not over")
  public RestResponse<CampaignView> update(
      @PathParam("campaign") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CampaignUpdate body) {
    Campaign campaign = campaigns.get(id, ifMatch);
    body.check();
    campaign.replan(body, clock.instant());
    return Answers.ok(campaigns.save(campaign, CampaignEvent.Updated::new));
  }
}
