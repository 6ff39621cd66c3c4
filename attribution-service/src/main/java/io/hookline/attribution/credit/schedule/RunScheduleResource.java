package io.hookline.attribution.credit.schedule;

import io.hookline.attribution.credit.setting.AttributionSettings;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/attribution-run-schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class RunScheduleResource {

  private final Aggregates<RunSchedule, RunScheduleView> schedules;
  private final AttributionSettings settings;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  RunScheduleResource(
      AggregateStore store,
      AttributionSettings settings,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.schedules =
        new Aggregates<>(
            store,
            RunSchedule.class,
            RunSchedule::view,
            RunScheduleProblem.ATTRIBUTION_RUN_SCHEDULE_NOT_FOUND);
    this.settings = settings;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @RefusalsOf(AttributionSettings.class)
  @Operation(
      operationId = "scheduleAttributionRuns",
      summary = "Have runs made under a setting every hour or every day",
      description =
          "Under the rules that hold at the time. Each costs what changed since the one before; one"
              + " that is under way, or was stopped by somebody, stands for the next one, and one"
              + " that has failed goes on.")
  public RestResponse<RunScheduleView> create(@NotNull @Valid NewRunSchedule body) {
    body.check();
    settings.inUse(body.settingId(), null);
    RunSchedule schedule = new RunSchedule(Ids.next(), body, clock.instant(), zone());
    return Answers.created(
        "attribution-run-schedules", schedules.save(schedule, RunScheduleEvent.Created::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listAttributionRunSchedules",
      summary = "List schedules of runs, newest first")
  public Page<RunScheduleView> list(@Valid @BeanParam PageQuery page) {
    return schedules.page(page);
  }

  @GET
  @Path("/{schedule}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getAttributionRunSchedule", summary = "Read a schedule of runs")
  public RestResponse<RunScheduleView> get(@PathParam("schedule") UUID id) {
    return Answers.ok(schedules.view(id));
  }

  @PUT
  @Path("/{schedule}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateAttributionRunSchedule",
      summary = "Change when runs are made, or have none made for the time being")
  public RestResponse<RunScheduleView> update(
      @PathParam("schedule") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RunScheduleUpdate body) {
    body.check();
    RunSchedule schedule = schedules.get(id, ifMatch);
    schedule.change(body, clock.instant(), zone());
    return Answers.ok(schedules.save(schedule, RunScheduleEvent.Updated::new));
  }

  private ZoneId zone() {
    return brands.get(brand.slug()).timeZone();
  }
}
