package io.hookline.attribution.collect.adcost;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
import io.hookline.kit.problem.Violation;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/ad-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ad costs")
@Transactional
class AdDayResource {

  private final AdDays days;
  private final AdDayRepository repository;
  private final AdPlacements placements;
  private final Clock clock;

  AdDayResource(AdDays days, AdDayRepository repository, AdPlacements placements, Clock clock) {
    this.days = days;
    this.repository = repository;
    this.placements = placements;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("Whatever was told of a day stays and says by what it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordAdDay",
      summary = "Record what an ad cost and brought on a day",
      description =
          "Platforms restate a day for up to four weeks: told again it has the latest figures, and"
              + " keeps those before as versions. What was collected when the day was over goes"
              + " before what was collected while it ran, API before IMPORT and MANUAL, and of one"
              + " source what was collected last, field by field and in any order of arrival. The"
              + " same figures again are unchanged.")
  public RestResponse<AdDayView> record(@NotNull @Valid NewAdDay body) {
    if (body.placement() != null) {
      throw new Violation("placement", "is told in a file: it is a part of a day").asProblem();
    }
    AdDayOutcome outcome = days.record(List.of(body.reading(clock.instant()))).get(0).accepted();
    return Answers.recorded(outcome.isRecorded(), "ad-days", repository.get(outcome.id()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listAdDays",
      summary = "List what ads cost and brought, latest day first",
      description =
          "What counts of each day. Of a campaign or an ad group whose ads tell what they cost, only"
              + " the rest that no ad tells is to be added to them.")
  public Page<AdDayView> list(
      @Valid @BeanParam AdDayFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        repository.before(page.beforePlace(), filter, page.fetch()),
        page,
        day -> new Object[] {day.day().atStartOfDay(ZoneOffset.UTC).toInstant(), day.id()},
        Function.identity());
  }

  @GET
  @Path("/{adDay}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getAdDay", summary = "Read what counts of a day of an ad")
  public RestResponse<AdDayView> get(@PathParam("adDay") UUID id) {
    return Answers.ok(repository.get(id));
  }

  @GET
  @Path("/{adDay}/placements")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listAdDayPlacements",
      summary = "List what was told of a day of an ad by placement",
      description =
          "Parts of the day, where a file told them: they stand beside it and are never added to it,"
              + " and need not add up to it.")
  public Page<AdPlacementView> placements(
      @PathParam("adDay") UUID id, @Valid @BeanParam PageQuery page) {
    repository.get(id);
    return Page.of(
        placements.of(id, page.before(), page.fetch()),
        page,
        part -> new Object[] {part.id()},
        Function.identity());
  }

  @GET
  @Path("/{adDay}/versions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listAdDayVersions",
      summary = "List all figures that were told of a day of an ad, the last collected first")
  public Page<AdDayVersionView> versions(
      @PathParam("adDay") UUID id, @Valid @BeanParam PageQuery page) {
    repository.get(id);
    return Page.of(
        repository.versions(id, page.beforePlace(), page.fetch()),
        page,
        version -> new Object[] {version.collectedAt(), version.id()},
        Function.identity());
  }
}
