package io.hookline.creator.money.ledger;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/ledger")
@Tag(name = "Ledger")
@Transactional
class LedgerResource {

  private final LedgerRepository ledger;
  private final Creators creators;

  LedgerResource(LedgerRepository ledger, Creators creators) {
    this.creators = creators;
    this.ledger = ledger;
  }

  @GET
  @Path("/balances")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listBalances",
      summary = "List the accounts of the brand's books with their balances",
      description =
          "What is owed to a creator is a credit and so negative: PENDING, HELD, PAYABLE,"
              + " IN_PAYOUT and DISPUTED are kept for each creator, costs, BANK and GOODS for the"
              + " brand.")
  public Page<BalanceView> balances(
      @Parameter(description = "Only this creator's accounts") @QueryParam("creatorId")
          UUID creator,
      @Parameter(
              description =
                  "As they stood before this instant, such as the beginning of the next month; left"
                      + " out for now")
          @QueryParam("at")
          @Plausible
          Instant at,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        ledger.balances(creators.filter(creator), at, page.before(), page.fetch()),
        page,
        balance -> new Object[] {balance.accountId()},
        Function.identity());
  }

  @GET
  @Path("/entries")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listLedgerEntries",
      summary = "List the entries of the brand's books, newest first")
  public Page<LedgerEntryView> entries(
      @Parameter(description = "Only about this earning") @QueryParam("earningId") UUID earning,
      @Parameter(description = "Only that touch an account of this creator")
          @QueryParam("creatorId")
          UUID creator,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        ledger.entries(earning, creators.filter(creator), page.before(), page.fetch()),
        page,
        entry -> new Object[] {entry.id()},
        Function.identity());
  }
}
