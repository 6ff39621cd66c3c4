package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Plausible;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/week-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rhythm")
@Transactional
class WeekTemplateResource {

  private final WeekTemplateRepository templates;
  private final WeekRevisions revisions;
  private final Calendars calendars;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  WeekTemplateResource(
      WeekTemplateRepository templates,
      WeekRevisions revisions,
      Calendars calendars,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.templates = templates;
    this.revisions = revisions;
    this.calendars = calendars;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "addWeekTemplate",
      summary = "Set the blocks of each week from a week on",
      description =
          "Weeks that are over keep the template that held then. A block that goes on under its id"
              + " keeps what was done, skipped or moved of it; what was touched of others stays,"
              + " too.")
  public RestResponse<WeekTemplateView> add(@NotNull @Valid NewWeekTemplate body) {
    requireKnown(body.blocks());
    WeekTemplate template = new WeekTemplate(Ids.next(), body, present(), clock.instant());
    revisions.rise();
    return Answers.created(
        "week-templates", templates.save(template, WeekTemplateEvent.Added::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listWeekTemplates", summary = "List week templates, newest first")
  public Page<WeekTemplateView> list(@Valid @BeanParam PageQuery page) {
    return templates.page(page);
  }

  @GET
  @Path("/holding")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getHoldingWeekTemplate",
      summary = "Read the template that holds on a day")
  public RestResponse<WeekTemplateView> holding(
      @Parameter(description = "Today, if it is left out", example = "2026-11-28")
          @QueryParam("on")
          @Plausible
          LocalDate on) {
    LocalDate day = on == null ? calendars.today() : new Days(on, on).from();
    return templates
        .holding(IsoWeek.of(day))
        .map(template -> Answers.ok(template.view()))
        .orElseThrow(
            () -> new Problem(RhythmProblem.WEEK_TEMPLATE_NOT_FOUND, "None holds on " + day + "."));
  }

  @GET
  @Path("/{weekTemplate}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getWeekTemplate", summary = "Read a week template")
  public RestResponse<WeekTemplateView> get(@PathParam("weekTemplate") UUID id) {
    return Answers.ok(templates.view(id));
  }

  @PUT
  @Path("/{weekTemplate}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateWeekTemplate",
      summary = "Replace the blocks of a template whose first week is not over")
  public RestResponse<WeekTemplateView> update(
      @PathParam("weekTemplate") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WeekTemplateUpdate body) {
    WeekTemplate template = templates.get(id, ifMatch);
    requireKnown(body.blocks());
    template.update(body, present(), clock.instant());
    revisions.rise();
    return Answers.ok(templates.save(template, WeekTemplateEvent.Updated::new));
  }

  @DELETE
  @Path("/{weekTemplate}")
  @Allow.Brand(Role.OPERATOR)
  @ResponseStatus(204)
  @Operation(
      operationId = "withdrawWeekTemplate",
      summary = "Withdraw a template whose first week is not over",
      description = "The one before it goes on.")
  public void withdraw(
      @PathParam("weekTemplate") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    WeekTemplate template = templates.get(id, ifMatch);
    template.requireOpen(present());
    templates.remove(template);
    revisions.rise();
    outbox.append(brand.slug(), new WeekTemplateEvent.Withdrawn(template.view().next()));
  }

  private IsoWeek present() {
    return IsoWeek.of(calendars.today());
  }

  private void requireKnown(List<NewWeekBlock> blocks) {
    Set<UUID> named =
        blocks.stream().map(NewWeekBlock::id).filter(Objects::nonNull).collect(Collectors.toSet());
    Set<UUID> known = templates.knownBlocks(named);
    References references = new References();
    for (int i = 0; i < blocks.size(); i++) {
      references.add("blocks[" + i + "].id", blocks.get(i).id(), "block", known::contains);
    }
    references.require();
  }
}
