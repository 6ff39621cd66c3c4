package io.hookline.creator.overview;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Finance;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A creator's page. */
@Path("/v1/brands/{brand}/creators/{creator}/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Creators")
@Transactional
class OverviewResource {

  private final Creators creators;
  private final PersonReads people;
  private final DealReads deals;
  private final WorkReads work;
  private final MoneyReads money;
  private final Finance finance;
  private final Clock clock;

  OverviewResource(
      Creators creators,
      PersonReads people,
      DealReads deals,
      WorkReads work,
      MoneyReads money,
      Finance finance,
      Clock clock) {
    this.creators = creators;
    this.people = people;
    this.deals = deals;
    this.work = work;
    this.money = money;
    this.finance = finance;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getCreatorOverview",
      summary = "Read a creator's page: all that the brand has of the person, in one answer",
      description =
          "Of whoever was merged it is the page of the person, with what hangs on each record."
              + " Sections show the first ten of what they count, and say where the list is."
              + " Money needs the finance right. What the creator is worth, getCreatorRoi and"
              + " askQuestion of the reporting-service tell.")
  public CreatorOverviewView get(@PathParam("creator") UUID id) {
    Instant now = clock.instant();
    List<PersonReads.Row> records = people.records(id, now);
    if (records.isEmpty()) {
      throw creators.missing(id);
    }
    Asked asked = people.asked(records, now);
    boolean shown = finance.isHeld();
    List<OverviewAccountView> accounts = PersonReads.accounts(records);
    return new CreatorOverviewView(
        PersonReads.person(records, accounts),
        accounts,
        people.notes(asked),
        deals.campaigns(asked, shown),
        deals.partnerships(asked, shown),
        deals.deliverables(asked),
        work.promoCodes(asked),
        work.sparks(asked),
        work.posts(asked),
        work.shortlists(asked),
        shown ? money.money(asked) : null);
  }
}
