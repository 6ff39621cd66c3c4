package io.hookline.creator.deal.deliverable;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deliverables a list shows; all of what is given must hold. */
public class DeliverableFilter {

  @Parameter(description = "Only this creator's, by whichever record of the person")
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

  Where where(LocalDate today, Creators creators) {
    return of(creators.filter(creator))
        .equal("status", status)
        .equal("partnership_id", partnership)
        .equal("campaign_id", campaign)
        .narrow("due_on <= cast(", dueUntil, " as date)")
        .narrow(
            "status in ('DUE', 'CHANGES_REQUESTED') and due_on < cast(",
            overdue ? today : null,
            " as date)");
  }

  /**
   * @param records of the person, or null
   */
  private static Where of(List<UUID> records) {
    Where deliverables = Where.of("deliverable");
    if (records == null || records.size() == 1) {
      return deliverables.equal("creator_id", records == null ? null : records.get(0));
    }
    return deliverables.narrow(
        "creator_id = any(cast(", records.toArray(UUID[]::new), " as uuid[]))");
  }
}
