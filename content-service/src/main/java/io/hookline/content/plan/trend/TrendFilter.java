package io.hookline.content.plan.trend;

import io.hookline.content.network.Network;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which trends a list shows; all of what is given must hold. */
public class TrendFilter {

  @Parameter(description = "Only trends of this kind")
  @QueryParam("kind")
  TrendKind kind;

  @Parameter(description = "Only trends in this state")
  @QueryParam("state")
  TrendState state;

  @Parameter(description = "Only trends of this network")
  @QueryParam("network")
  Network network;

  @Parameter(
      description = "Only trends of this region: a country by code or English name, or another")
  @QueryParam("region")
  String region;

  @Parameter(description = "Only trends of this category, by its letters")
  @QueryParam("category")
  String category;

  @Parameter(description = "Only trends found at or after this instant")
  @QueryParam("foundFrom")
  @Plausible
  Instant foundFrom;

  @Parameter(description = "Only trends found before this instant")
  @QueryParam("foundBefore")
  @Plausible
  Instant foundBefore;

  @Parameter(description = "Only trends to look at again before this day")
  @QueryParam("dueBefore")
  @Plausible
  LocalDate dueBefore;

  Where where() {
    return Where.of("trend")
        .equal("kind", kind)
        .equal("state", state)
        .equal("network", network)
        .equal("category_key", category == null ? null : TrendName.key(category))
        .overlaps("regions", region == null ? null : List.of(Region.of(region)))
        .from("found_at", foundFrom)
        .before("found_at", foundBefore)
        .before("return_on", dueBefore);
  }
}
