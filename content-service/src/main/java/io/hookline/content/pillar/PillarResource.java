package io.hookline.content.pillar;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
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
import java.net.URI;
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
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  PillarResource(PillarRepository pillars, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.pillars = pillars;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "createPillar", summary = "Create a pillar")
  public RestResponse<PillarView> create(@NotNull @Valid PillarFacts facts) {
    Pillar pillar = new Pillar(Ids.next(), facts, clock.instant());
    pillars.persistAndFlush(pillar);
    PillarView view = pillar.view();
    outbox.append(brand.slug(), new PillarEvent.Created(view));
    return Answers.created(
        URI.create("/v1/brands/" + brand.slug() + "/pillars/" + view.id()), view, view.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listPillars", summary = "List pillars, newest first")
  public Page<PillarView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        pillars.before(page.before(), page.fetch()),
        page,
        pillar -> new Object[] {pillar.id()},
        Pillar::view);
  }

  @GET
  @Path("/{pillar}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPillar", summary = "Read a pillar")
  public RestResponse<PillarView> get(@PathParam("pillar") UUID id) {
    PillarView view = pillars.get(id).view();
    return Answers.ok(view, view.version());
  }

  @PUT
  @Path("/{pillar}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updatePillar", summary = "Replace what is recorded of a pillar")
  public RestResponse<PillarView> update(
      @PathParam("pillar") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PillarFacts facts) {
    Pillar pillar = pillars.get(id);
    Answers.requireMatch(ifMatch, pillar.version());
    pillar.update(facts, clock.instant());
    pillars.flush();
    PillarView view = pillar.view();
    outbox.append(brand.slug(), new PillarEvent.Updated(view));
    return Answers.ok(view, view.version());
  }
}
