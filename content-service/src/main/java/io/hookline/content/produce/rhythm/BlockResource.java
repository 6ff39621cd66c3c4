package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/blocks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rhythm")
@Transactional
class BlockResource {

  private static final int USUAL_DAYS = 7;
  private static final int MOST_DAYS = 92;

  private final Blocks blocks;
  private final TouchBlock touch;
  private final Calendars calendars;

  BlockResource(Blocks blocks, TouchBlock touch, Calendars calendars) {
    this.blocks = blocks;
    this.touch = touch;
    this.calendars = calendars;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listBlocks",
      summary = "List the blocks of days, first ones first",
      description =
          "Of each week by the template that held then. Without days, those of the present week."
              + " Where clocks change, a local time that they skip is moved forward by as much as"
              + " they skip, and of one that comes twice the first counts.")
  public Page<BlockView> list(
      @Parameter(description = Days.FROM, example = "2026-11-23") @QueryParam("from") @Plausible
          LocalDate from,
      @Parameter(description = Days.TO, example = "2026-11-29") @QueryParam("to") @Plausible
          LocalDate to,
      @BeanParam BlockFilter filter,
      @Valid @BeanParam PageQuery page) {
    LocalDate monday = IsoWeek.of(calendars.today()).monday();
    Days days = Days.asked(from, to, monday, USUAL_DAYS, MOST_DAYS);
    String after = page.cursor() == null ? "" : Cursor.parts(page.cursor(), 1)[0];
    List<BlockView> rows =
        blocks.on(days).stream()
            .filter(filter::shows)
            .filter(block -> key(block).compareTo(after) > 0)
            .limit(page.fetch())
            .toList();
    return Page.of(rows, page, block -> new Object[] {key(block)}, block -> block);
  }

  /** Texts in the order of the list. */
  private static String key(BlockView block) {
    return "%012d_%s".formatted(block.startsAt().getEpochSecond(), block.id());
  }

  @GET
  @Path("/{block}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getBlock", summary = "Read a block")
  public BlockView get(@PathParam("block") String id) {
    return blocks.get(id).view(calendars.current());
  }

  @POST
  @Path("/{block}/done")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "completeBlock", summary = "Tick a block: you have done it")
  public RestResponse<BlockView> done(@PathParam("block") String id) {
    return RestResponse.ok(touch.done(id));
  }

  @POST
  @Path("/{block}/skip")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "skipBlock", summary = "Say that a block does not take place, and why")
  public RestResponse<BlockView> skip(
      @PathParam("block") String id, @NotNull @Valid BlockSkip body) {
    return RestResponse.ok(touch.skip(id, body));
  }

  @POST
  @Path("/{block}/reopen")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "reopenBlock", summary = "Take a tick or a skip back")
  public RestResponse<BlockView> reopen(@PathParam("block") String id) {
    return RestResponse.ok(touch.reopen(id));
  }

  @POST
  @Path("/{block}/move")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "moveBlock",
      summary = "Move one block to another time, or to another person",
      description = "The template, and with it other weeks, stay as they are.")
  public RestResponse<BlockView> move(
      @PathParam("block") String id, @NotNull @Valid BlockMove body) {
    return RestResponse.ok(touch.move(id, body));
  }
}
