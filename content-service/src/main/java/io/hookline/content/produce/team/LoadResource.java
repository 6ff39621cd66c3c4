package io.hookline.content.produce.team;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.content.produce.batch.Batches;
import io.hookline.content.produce.rhythm.Blocks;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/team-load")
@Tag(name = "Team")
@Transactional
class LoadResource {

  /** Posts of a batch that is older are not in work any more, but forgotten. */
  private static final int MONTHS_IN_WORK = 6;

  private final Blocks blocks;
  private final Batches batches;
  private final TeamMemberRepository members;
  private final Calendars calendars;

  LoadResource(Blocks blocks, Batches batches, TeamMemberRepository members, Calendars calendars) {
    this.blocks = blocks;
    this.batches = batches;
    this.members = members;
    this.calendars = calendars;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listTeamLoad",
      summary = "List what a week asks of each person, beside the time that there is",
      description = "A block counts in the week in which it takes place, also when it was moved.")
  public Page<LoadView> load(
      @Parameter(
              description = "A day of the week; today, if it is left out",
              example = "2026-11-28")
          @QueryParam("week")
          @Plausible
          LocalDate day,
      @Valid @BeanParam PageQuery page) {
    LocalDate today = calendars.today();
    IsoWeek week = IsoWeek.of(day == null ? today : new Days(day, day).from());
    Days days = new Days(week.monday(), week.sunday());
    List<LoadView> all =
        Load.of(
            week,
            blocks.on(days),
            members.capacities(),
            batches.postsInWork(today.minusMonths(MONTHS_IN_WORK)));
    String after = page.cursor() == null ? "" : Cursor.parts(page.cursor(), 1)[0];
    List<LoadView> rows =
        all.stream()
            .filter(line -> after.isEmpty() || key(line).compareTo(after) > 0)
            .limit(page.fetch())
            .toList();
    return Page.of(rows, page, line -> new Object[] {key(line)}, line -> line);
  }

  /** In the order of the list: names, then what is nobody's. */
  private static String key(LoadView line) {
    return line.person() == null ? "2" : "1" + line.person();
  }
}
