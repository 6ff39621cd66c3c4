package io.hookline.content.produce.brief;

import io.hookline.content.learned.UsedLearnings;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which briefs a list shows; all of what is given must hold. */
public class BriefFilter {

  @Parameter(description = "Only this creator's briefs")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only briefs under this partnership")
  @QueryParam("partnershipId")
  UUID partnership;

  @Parameter(description = "Only briefs of this campaign")
  @QueryParam("campaignId")
  UUID campaign;

  @Parameter(description = "Only briefs in this state")
  @QueryParam("state")
  BriefState state;

  @Parameter(description = "Only briefs that make use of this learning")
  @QueryParam("learningId")
  UUID learning;

  @Parameter(description = "Only briefs due on this day or later", example = "2026-10-01")
  @QueryParam("dueFrom")
  @Plausible
  LocalDate dueFrom;

  @Parameter(description = "Only briefs due before this day", example = "2026-11-01")
  @QueryParam("dueBefore")
  @Plausible
  LocalDate dueBefore;

  Where where() {
    return UsedLearnings.by(learning, Where.of("brief"))
        .equal("creator_id", creator)
        .equal("partnership_id", partnership)
        .equal("campaign_id", campaign)
        .equal("state", state)
        .from("due_on", dueFrom)
        .before("due_on", dueBefore);
  }
}
