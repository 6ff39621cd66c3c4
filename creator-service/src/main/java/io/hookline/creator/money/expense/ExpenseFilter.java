package io.hookline.creator.money.expense;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PageSql;
import jakarta.ws.rs.QueryParam;
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

  PageSql with(PageQuery page, Creators creators) {
    return PageSql.of("e", page)
        .in("creator_id", creators.filter(creator))
        .equal("partnership_id", partnership)
        .equal("campaign_id", campaign)
        .equal("kind", kind)
        .equal("status", status);
  }
}
