package io.hookline.reporting.judgement.campaign;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/campaigns/{campaign}/monitor")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@Transactional
class CampaignResource {

  private final MonitorCampaign monitor;
  private final CurrentBrand brand;

  CampaignResource(MonitorCampaign monitor, CurrentBrand brand) {
    this.monitor = monitor;
    this.brand = brand;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "monitorCampaign",
      summary = "See how a campaign goes against its window, and what of it to cut",
      description =
          "Figures are of the days from its first to now, of all that hangs on the campaign. A post"
              + " whose ads, or a creator who, has at least 5 % of the spend is proposed to be cut if"
              + " that spend, at the price of all the others together, ought to have brought 1.5 times"
              + " the result, and so little would come by chance in fewer than 5 of 100 cases. The"
              + " result is video views and views for AWARENESS, clicks and intent signals for"
              + " ENGAGEMENT, conversions for CONVERSION. It is a reason to look, not to stop: what is"
              + " young may still be learning.")
  public CampaignMonitorView monitor(@PathParam("campaign") UUID id) {
    return monitor.of(brand.slug(), id);
  }
}
