package io.hookline.content.produce.slot;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Cursor;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/slot-times")
@Tag(name = "Publishing slots")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class SlotTimeResource {

  private static final int USUAL_DAYS = 14;
  private static final int MOST_DAYS = 92;

  private final SlotTimes times;
  private final Calendars calendars;

  SlotTimeResource(SlotTimes times, Calendars calendars) {
    this.times = times;
    this.calendars = calendars;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listSlotTimes",
      summary = "List the slots of days with what is planned for them, first ones first",
      description =
          "A post is planned for the nearest slot of its account, if its instant is close enough"
              + " (`hookline.slots.tolerance`, 30 minutes). Without days, those of two weeks from"
              + " today.")
  public Page<SlotTimeView> list(
      @Parameter(description = Days.FROM, example = "2026-11-23") @QueryParam("from") @Plausible
          LocalDate from,
      @Parameter(description = Days.TO, example = "2026-12-06") @QueryParam("to") @Plausible
          LocalDate to,
      @Parameter(description = "Only of this account") @QueryParam("accountId") UUID account,
      @Parameter(description = "Only in this state") @QueryParam("state") SlotState state,
      @Valid @BeanParam PageQuery page) {
    BrandCalendar calendar = calendars.current();
    Days days = Days.asked(from, to, calendars.today(), USUAL_DAYS, MOST_DAYS);
    String after = page.cursor() == null ? "" : Cursor.parts(page.cursor(), 1)[0];
    List<SlotTime> rows =
        times.of(days, account).stream()
            .filter(time -> state == null || time.state() == state)
            .filter(time -> key(time).compareTo(after) > 0)
            .limit(page.fetch())
            .toList();
    return Page.of(
        rows, page, time -> new Object[] {key(time)}, time -> SlotTimeView.of(time, calendar));
  }

  /** Texts of one length, in the order of the list. */
  private static String key(SlotTime time) {
    return "%012d_%s".formatted(time.at().getEpochSecond(), time.slot());
  }
}
