package io.hookline.content.plan.pillar;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/pillars")
@Tag(name = "Pillars")
@Transactional
class PillarResource {

  private final PillarRepository pillars;
  private final TargetShares shares;
  private final Clock clock;

  PillarResource(PillarRepository pillars, TargetShares shares, Clock clock) {
    this.pillars = pillars;
    this.shares = shares;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "createPillar", summary = "Create a pillar")
  public RestResponse<PillarView> create(@NotNull @Valid NewPillar body) {
    TargetShares.require(shares.locked(null), body.targetShare());
    Pillar pillar = new Pillar(Ids.next(), body.facts(), clock.instant());
    return Answers.created("pillars", pillars.save(pillar, PillarEvent.Created::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listPillars", summary = "List pillars, newest first")
  public Page<PillarView> list(@BeanParam PillarFilter filter, @Valid @BeanParam PageQuery page) {
    return pillars.page(page, filter.filters());
  }

  @GET
  @Path("/{pillar}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPillar", summary = "Read a pillar")
  public RestResponse<PillarView> get(@PathParam("pillar") UUID id) {
    return Answers.ok(pillars.view(id));
  }

  @PUT
  @Path("/{pillar}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updatePillar", summary = "Replace what is recorded of a pillar")
  public RestResponse<PillarView> update(
      @PathParam("pillar") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PillarUpdate body) {
    Pillar pillar = pillars.get(id, ifMatch);
    pillar.update(body, clock.instant());
    TargetShares.require(shares.locked(id), body.targetShare());
    return Answers.ok(pillars.save(pillar, PillarEvent.Updated::new));
  }

  @POST
  @Path("/{pillar}/archive")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "archivePillar",
      summary = "Put a pillar away",
      description =
          "Its series and posts stay. It gets no new series, and its share of the posts is free.")
  public RestResponse<PillarView> archive(@PathParam("pillar") UUID id) {
    Pillar pillar = pillars.get(id);
    pillar.archive(clock.instant());
    return Answers.ok(pillars.save(pillar, PillarEvent.Archived::new));
  }

  @POST
  @Path("/{pillar}/restore")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "restorePillar", summary = "Take an archived pillar up again")
  public RestResponse<PillarView> restore(@PathParam("pillar") UUID id) {
    Pillar pillar = pillars.get(id);
    pillar.restore(clock.instant());
    TargetShares.require(shares.locked(id), pillar.targetShare());
    return Answers.ok(pillars.save(pillar, PillarEvent.Restored::new));
  }
}
