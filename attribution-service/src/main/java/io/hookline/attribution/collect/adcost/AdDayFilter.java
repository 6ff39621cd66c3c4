package io.hookline.attribution.collect.adcost;

import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days a list shows; all of what is given must hold. */
public class AdDayFilter {

  @Parameter(description = "Of this day or later", example = "2026-09-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Of this day or earlier", example = "2026-09-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "Only on this network")
  @QueryParam("network")
  AdNetwork network;

  @Parameter(description = "Only of this kind of ad")
  @QueryParam("adKind")
  AdKind adKind;

  @Parameter(
      description = "Only of the campaign with this id of the ad platform",
      example = "1790162219134500865")
  @QueryParam("platformCampaignId")
  String platformCampaignId;

  @Parameter(description = "Only ads of this post")
  @QueryParam("postId")
  UUID post;
}
