package io.hookline.content.produce.slot;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/accounts/{account}/next-free-slot")
@Tag(name = "Publishing slots")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class NextFreeSlotResource {

  private final SlotTimes times;
  private final Accounts accounts;
  private final Calendars calendars;
  private final Clock clock;

  NextFreeSlotResource(SlotTimes times, Accounts accounts, Calendars calendars, Clock clock) {
    this.times = times;
    this.accounts = accounts;
    this.calendars = calendars;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getNextFreeSlot",
      summary = "Find the next slot of an account for which nothing is planned",
      description = "It is looked for in the 92 days after the instant.")
  public SlotTimeView get(
      @PathParam("account") UUID account,
      @Parameter(description = "Later than this instant; now, if it is left out or over")
          @Plausible
          @QueryParam("after")
          Instant after) {
    accounts.require(account);
    Instant now = clock.instant();
    Instant since = after == null || after.isBefore(now) ? now : after;
    return times
        .nextFree(account, since)
        .map(time -> SlotTimeView.of(time, calendars.current()))
        .orElseThrow(
            () ->
                new Problem(
                    SlotProblem.NO_FREE_SLOT,
                    "None in the " + SlotTimes.AHEAD + " days after " + since + "."));
  }
}
