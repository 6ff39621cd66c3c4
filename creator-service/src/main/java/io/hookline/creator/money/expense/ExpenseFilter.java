package io.hookline.creator.money.expense;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which expenses a list shows; all of what is given must hold. */
public class ExpenseFilter {

  @Parameter(description = "Only of this creator")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only under this partnership")
  @QueryParam("partnershipId")
  UUID partnership;

  @Parameter(description = "Only of this campaign")
  @QueryParam("campaignId")
  UUID campaign;

  @QueryParam("kind")
  ExpenseKind kind;

  @QueryParam("status")
  ExpenseStatus status;

  /** By column. */
  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("creator_id", creator);
    values.put("partnership_id", partnership);
    values.put("campaign_id", campaign);
    values.put("kind", kind == null ? null : kind.name());
    values.put("status", status == null ? null : status.name());
    values.values().removeIf(value -> value == null);
    return values;
  }
}
