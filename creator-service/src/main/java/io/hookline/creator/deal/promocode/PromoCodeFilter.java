package io.hookline.creator.deal.promocode;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.value.LookAlikes;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which promo codes a list shows; all of what is given must hold. */
public class PromoCodeFilter {

  @Parameter(description = "Only this creator's, by whichever record of the person")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only under this partnership")
  @QueryParam("partnershipId")
  UUID partnership;

  @Parameter(description = "Only of this campaign")
  @QueryParam("campaignId")
  UUID campaign;

  @QueryParam("status")
  PromoCodeStatus status;

  @Parameter(
      description = "Only the code that an order with this text names, whatever its case or script",
      example = "mia15")
  @QueryParam("code")
  @Size(max = 200)
  String code;

  Filter[] filters(Creators creators) {
    return new Filter[] {
      new Filter("creatorId", creators.filter(creator)),
      new Filter("partnershipId", partnership),
      new Filter("rules.campaignId", campaign),
      new Filter("life.status", status),
      new Filter("reading", code == null ? null : LookAlikes.reading(code))
    };
  }
}
