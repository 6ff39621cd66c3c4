package io.hookline.creator.deal.spark;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which Spark authorizations a list shows; all of what is given must hold. */
public class SparkFilter {

  @Parameter(description = "Only of this post")
  @QueryParam("postId")
  UUID post;

  @Parameter(description = "Only of this creator's posts, by whichever record of the person")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only under this partnership")
  @QueryParam("partnershipId")
  UUID partnership;

  @Parameter(description = "Only of this campaign")
  @QueryParam("campaignId")
  UUID campaign;

  @QueryParam("status")
  SparkStatus status;

  Filter[] filters(Creators creators) {
    return new Filter[] {
      new Filter("postId", post),
      new Filter("creatorId", creators.filter(creator)),
      new Filter("partnershipId", partnership),
      new Filter("campaignId", campaign),
      new Filter("life.status", status)
    };
  }
}
