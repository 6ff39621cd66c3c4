package io.hookline.creator.deal.campaign;

import io.hookline.kit.access.Allow;
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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a campaign's life. */
@Path("/v1/brands/{brand}/campaigns/{campaign}")
@Tag(name = "Campaigns")
@Transactional
class CampaignStepsResource {

  private final CampaignRepository campaigns;
  private final Clock clock;

  CampaignStepsResource(CampaignRepository campaigns, Clock clock) {
    this.campaigns = campaigns;
    this.clock = clock;
  }

  @POST
  @Path("/activate")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "activateCampaign", summary = "Let a planned campaign run")
  public RestResponse<CampaignView> activate(@PathParam("campaign") UUID id) {
    return take(id, CampaignStep.ACTIVATE, null, CampaignEvent.Activated::new);
  }

  @POST
  @Path("/pause")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "pauseCampaign", summary = "Pause a campaign that runs")
  public RestResponse<CampaignView> pause(
      @PathParam("campaign") UUID id, @NotNull @Valid NewCampaignReason body) {
    return take(id, CampaignStep.PAUSE, body.reason(), CampaignEvent.Paused::new);
  }

  @POST
  @Path("/resume")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "resumeCampaign", summary = "Let a paused campaign run again")
  public RestResponse<CampaignView> resume(@PathParam("campaign") UUID id) {
    return take(id, CampaignStep.RESUME, null, CampaignEvent.Resumed::new);
  }

  @POST
  @Path("/complete")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "completeCampaign", summary = "End a campaign that ran, for good")
  public RestResponse<CampaignView> complete(@PathParam("campaign") UUID id) {
    return take(id, CampaignStep.COMPLETE, null, CampaignEvent.Completed::new);
  }

  @POST
  @Path("/cancel")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "cancelCampaign", summary = "Cancel a campaign for good")
  public RestResponse<CampaignView> cancel(
      @PathParam("campaign") UUID id, @NotNull @Valid NewCampaignReason body) {
    return take(id, CampaignStep.CANCEL, body.reason(), CampaignEvent.Cancelled::new);
  }

  private RestResponse<CampaignView> take(
      UUID id, CampaignStep step, String reason, Function<CampaignView, CampaignEvent> change) {
    Campaign campaign = campaigns.getLocked(id);
    campaign.take(step, reason, clock.instant());
    return Answers.ok(campaigns.save(campaign, change));
  }
}
