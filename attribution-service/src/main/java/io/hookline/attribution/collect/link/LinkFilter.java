package io.hookline.attribution.collect.link;

import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which links of a list are shown; null shows all. */
class LinkFilter {

  @QueryParam("kind")
  LinkKind kind;

  @QueryParam("creatorId")
  UUID creator;

  @QueryParam("postId")
  UUID post;

  @QueryParam("campaignId")
  UUID campaign;

  @QueryParam("placeId")
  UUID place;

  Filter[] filters() {
    return new Filter[] {
      new Filter("kind", kind),
      new Filter("creatorId", creator),
      new Filter("postId", post),
      new Filter("campaignId", campaign),
      new Filter("placeId", place)
    };
  }
}
