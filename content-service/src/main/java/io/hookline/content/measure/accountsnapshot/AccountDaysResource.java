package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.calendar.Days;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/accounts/{account}/days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account snapshots")
@Transactional
class AccountDaysResource {

  private static final int USUAL = 30;
  private static final int MOST = 400;

  private final AccountSnapshotRepository snapshots;
  private final Accounts accounts;
  private final Clock clock;

  AccountDaysResource(AccountSnapshotRepository snapshots, Accounts accounts, Clock clock) {
    this.snapshots = snapshots;
    this.accounts = accounts;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getAccountDays",
      summary = "Show an account day by day, with the growth of its followers",
      description =
          "One row for each day, also for those of which nothing is known. Days are as the network"
              + " cuts them. Of what was told of a day, API goes before IMPORT, MANUAL and"
              + " ESTIMATED, what was collected when the day was over before what was collected"
              + " while it ran, and what was collected last before the rest. At most 400 days; 30"
              + " without from.")
  public AccountDaysView get(
      @PathParam("account") UUID id,
      @Parameter(description = "First day", example = "2026-09-01") @Plausible @QueryParam("from")
          LocalDate from,
      @Parameter(description = "Last day, included", example = "2026-09-30")
          @Plausible
          @QueryParam("to")
          LocalDate to) {
    accounts.require(id);
    Account account = accounts.find(id).orElseThrow();
    LocalDate first = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(USUAL - 1);
    Days period = Days.asked(from, to, first, USUAL, MOST);
    return AccountDays.of(
        account, period, snapshots.days(id, period.from().minusDays(1), period.to()));
  }
}
