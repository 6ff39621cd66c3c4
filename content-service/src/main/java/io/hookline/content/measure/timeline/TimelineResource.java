package io.hookline.content.measure.timeline;

import io.hookline.content.calendar.Calendars;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline")
@Transactional
class TimelineResource {

  private final TimelineRepository entries;
  private final TimelineRows rows;
  private final TimelineReferences references;
  private final Calendars calendars;
  private final Clock clock;

  TimelineResource(
      TimelineRepository entries,
      TimelineRows rows,
      TimelineReferences references,
      Calendars calendars,
      Clock clock) {
    this.entries = entries;
    this.rows = rows;
    this.references = references;
    this.calendars = calendars;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordChange",
      summary = "Write down a change that figures may depend on",
      description =
          "An instant, an interval with endsAt, or ongoing. What the services change themselves"
              + " (standards, fees, rate cards…) is written down by itself.")
  public RestResponse<TimelineEntryView> record(@NotNull @Valid NewTimelineEntry body) {
    SourceRule.check(body.source());
    require(body.facts());
    TimelineEntry entry = new TimelineEntry(Ids.next(), body, clock.instant());
    return Answers.created("timeline", entries.save(entry, TimelineEvent.Recorded::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listChanges",
      summary = "What changed between these days? Newest first",
      description =
          "Days are the brand's. An interval counts when it reaches into them, also one that began"
              + " before and has not ended.")
  public Page<TimelineEntryView> list(
      @Valid @BeanParam TimelineFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        rows.before(page.beforePlace(), filter, calendars.current(), page.fetch()),
        page,
        entry -> new Object[] {entry.startsAt(), entry.id()},
        Function.identity());
  }

  @GET
  @Path("/{timelineEntry}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getChange", summary = "Read an entry of the timeline")
  public RestResponse<TimelineEntryView> get(@PathParam("timelineEntry") UUID id) {
    return Answers.ok(entries.view(id));
  }

  @PUT
  @Path("/{timelineEntry}")
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Operation(
      operationId = "updateChange",
      summary = "Correct an entry, or say when it ended",
      description = "Not one that the services have written down themselves.")
  public RestResponse<TimelineEntryView> update(
      @PathParam("timelineEntry") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TimelineEntryUpdate body) {
    TimelineEntry entry = entries.get(id, ifMatch);
    require(body);
    entry.update(body, clock.instant());
    return Answers.ok(entries.save(entry, TimelineEvent.Updated::new));
  }

  @DELETE
  @Path("/{timelineEntry}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "removeChange",
      summary = "Take an entry out of the timeline",
      description = "It can still be read by its id. Not one of the services' own.")
  public RestResponse<TimelineEntryView> remove(
      @PathParam("timelineEntry") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    TimelineEntry entry = entries.get(id, ifMatch);
    entry.remove(clock.instant());
    return Answers.ok(entries.save(entry, TimelineEvent.Removed::new));
  }

  private void require(TimelineEntryUpdate facts) {
    facts.check();
    references.known(List.of(facts)).require(facts);
  }
}
