package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldRule;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which held earnings a list shows; all of what is given must hold. */
public class ReviewFilter {

  @Parameter(description = "Only those that this rule holds")
  @QueryParam("rule")
  HoldRule rule;

  @Parameter(description = "Only this creator's")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only under this partnership")
  @QueryParam("partnershipId")
  UUID partnership;
}
