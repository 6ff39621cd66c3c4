package io.hookline.creator.money.payout;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which payouts a list shows; all of what is given must hold. */
public class PayoutFilter {

  @Parameter(description = "Only of this batch")
  @QueryParam("batchId")
  UUID batch;

  @Parameter(description = "Only to this creator")
  @QueryParam("creatorId")
  UUID creator;

  @QueryParam("status")
  PayoutStatus status;
}
