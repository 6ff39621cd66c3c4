package io.hookline.creator.deal.campaign;

import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which campaigns a list shows; all of what is given must hold. */
public class CampaignFilter {

  @Parameter(description = "Only campaigns in this state")
  @QueryParam("status")
  CampaignStatus status;

  @Parameter(description = "Only campaigns with this objective")
  @QueryParam("objective")
  CampaignObjective objective;

  @Parameter(description = "Only campaigns that work by this means, among others")
  @QueryParam("kind")
  CampaignKind kind;

  @Parameter(description = "Only launches, or only others")
  @QueryParam("launch")
  Boolean launch;

  @Parameter(description = "Only campaigns whose window holds this day", example = "2026-09-15")
  @QueryParam("day")
  @Plausible
  LocalDate day;

  Where where() {
    return Where.of("campaign")
        .equal("status", status)
        .narrow("objective = ", objective == null ? null : objective.name(), "")
        .narrow("kinds @> array[cast(", kind == null ? null : kind.name(), " as text)]")
        .narrow("launch = ", launch, "")
        .narrow("daterange(starts_on, ends_on, '[]') @> cast(", day, " as date)");
  }
}
