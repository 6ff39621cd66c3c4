package io.hookline.creator.deal.deliverable;

import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deliverables a list shows; all of what is given must hold. */
public class DeliverableFilter {

  @Parameter(description = "Only this creator's")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only those under this partnership")
  @QueryParam("partnershipId")
  UUID partnership;

  @Parameter(description = "Only those of this campaign")
  @QueryParam("campaignId")
  UUID campaign;

  @Parameter(description = "Only those that have come so far")
  @QueryParam("status")
  DeliverableStatus status;

  @Parameter(description = "Only those that are due on this day or earlier", example = "2026-09-30")
  @QueryParam("dueUntil")
  @Plausible
  LocalDate dueUntil;

  @Parameter(description = "true: only those that wait for the creator past their day")
  @QueryParam("overdue")
  boolean overdue;

  Where where(LocalDate today) {
    return Where.of("deliverable")
        .equal("status", status)
        .equal("creator_id", creator)
        .equal("partnership_id", partnership)
        .equal("campaign_id", campaign)
        .narrow("due_on <= cast(", dueUntil, " as date)")
        .narrow(
            "status in ('DUE', 'CHANGES_REQUESTED') and due_on < cast(",
            overdue ? today : null,
            " as date)");
  }
}
