package io.hookline.creator.creator;

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

@Path("/v1/brands/{brand}/creators")
@Tag(name = "Creators")
@Transactional
class CreatorResource {

  private final CreatorRepository creators;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  CreatorResource(CreatorRepository creators, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.creators = creators;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "registerCreator", summary = "Register a creator with accounts")
  public RestResponse<CreatorView> register(@NotNull @Valid CreatorFacts facts) {
    Creator creator = new Creator(Ids.next(), facts, clock.instant());
    creators.persistAndFlush(creator);
    CreatorView view = creator.view();
    outbox.append(brand.slug(), new CreatorEvent.Registered(CreatorChange.of(view)));
    return Answers.created(
        URI.create("/v1/brands/" + brand.slug() + "/creators/" + creator.id()),
        view,
        creator.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listCreators", summary = "List creators, newest first")
  public Page<CreatorView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        creators.before(page.before(), page.fetch()),
        page,
        creator -> new Object[] {creator.id()},
        Creator::view);
  }

  @GET
  @Path("/{creator}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getCreator", summary = "Read a creator")
  public RestResponse<CreatorView> get(@PathParam("creator") UUID id) {
    Creator creator = creators.get(id);
    return Answers.ok(creator.view(), creator.version());
  }

  @PUT
  @Path("/{creator}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updateCreator", summary = "Replace what is recorded of a creator")
  public RestResponse<CreatorView> update(
      @PathParam("creator") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CreatorFacts facts) {
    Creator creator = creators.get(id);
    Answers.requireMatch(ifMatch, creator.version());
    creator.update(facts, clock.instant());
    creators.flush();
    CreatorView view = creator.view();
    outbox.append(brand.slug(), new CreatorEvent.Updated(CreatorChange.of(view)));
    return Answers.ok(view, creator.version());
  }
}
