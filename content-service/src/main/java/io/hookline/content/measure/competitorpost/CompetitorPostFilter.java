package io.hookline.content.measure.competitorpost;

import io.hookline.content.network.Network;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts of competitors a list shows; all of what is given must hold. */
public class CompetitorPostFilter {

  @Parameter(description = "Only this competitor's posts")
  @QueryParam("competitorId")
  UUID competitor;

  @Parameter(description = "Only posts on this network")
  @QueryParam("network")
  Network network;

  @Parameter(description = "Only posts published at this instant or later")
  @QueryParam("publishedFrom")
  @Plausible
  Instant publishedFrom;

  @Parameter(description = "Only posts published before this instant")
  @QueryParam("publishedBefore")
  @Plausible
  Instant publishedBefore;

  Where where() {
    return Where.of("competitor_post")
        .equal("competitor_id", competitor)
        .equal("network", network)
        .from("published_at", publishedFrom)
        .before("published_at", publishedBefore);
  }
}
