package io.hookline.creator.deal.partnership;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which partnerships a list shows. */
class PartnershipFilter {

  @Parameter(description = "Only this creator's")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only those of this campaign")
  @QueryParam("campaignId")
  UUID campaign;

  @Parameter(description = "Only those that have come so far")
  @QueryParam("status")
  PartnershipStatus status;

  Filter[] filters(Creators creators) {
    return new Filter[] {
      new Filter("creatorId", creators.filter(creator)),
      new Filter("campaignId", campaign),
      new Filter("life.status", status)
    };
  }
}
