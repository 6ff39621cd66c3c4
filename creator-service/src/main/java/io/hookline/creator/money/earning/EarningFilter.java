package io.hookline.creator.money.earning;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which earnings a list shows; all of what is given must hold. */
public class EarningFilter {

  @Parameter(description = "Only this creator's")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only under this partnership")
  @QueryParam("partnershipId")
  UUID partnership;

  @Parameter(description = "Only of this campaign")
  @QueryParam("campaignId")
  UUID campaign;

  @QueryParam("kind")
  EarningKind kind;

  @QueryParam("status")
  EarningStatus status;

  @Parameter(description = "Only what was earned with this: an order, a deliverable, an expense …")
  @QueryParam("sourceId")
  String source;

  @Parameter(description = "Only of this payout")
  @QueryParam("payoutId")
  UUID payout;
}
