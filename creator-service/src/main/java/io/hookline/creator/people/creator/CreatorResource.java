package io.hookline.creator.people.creator;

import io.hookline.creator.people.group.CreatorGroups;
import io.hookline.creator.people.rule.ApplicationRules;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
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

@Path("/v1/brands/{brand}/creators")
@Tag(name = "Creators")
@Transactional
class CreatorResource {

  private final CreatorRepository creators;
  private final StoredHandles handles;
  private final CreatorList list;
  private final CreatorSteps steps;
  private final CreatorGroups groups;
  private final ApplicationRules rules;
  private final CurrentBrand brand;
  private final Clock clock;

  CreatorResource(
      CreatorRepository creators,
      StoredHandles handles,
      CreatorList list,
      CreatorSteps steps,
      CreatorGroups groups,
      ApplicationRules rules,
      CurrentBrand brand,
      Clock clock) {
    this.creators = creators;
    this.handles = handles;
    this.list = list;
    this.steps = steps;
    this.groups = groups;
    this.rules = rules;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "registerCreator", summary = "Register a creator with accounts")
  public RestResponse<CreatorView> register(@NotNull @Valid NewCreator body) {
    body.check(clock.instant());
    groups.require(body.profile().groupId(), "groupId");
    Creator creator = new Creator(Ids.next(), body.by(rules.now()), clock.instant());
    CreatorView registered =
        creators.save(creator, view -> new CreatorEvent.Registered(CreatorChange.of(view)));
    steps.add(creator.firstStep(steps.author()));
    return Answers.created("creators", registered);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listCreators",
      summary = "List and search creators",
      description =
          "Filters hold together. A list that is sorted by a number changes while counts come in: a"
              + " creator whose number changes between two pages may be on both, or on neither.")
  public Page<CreatorView> list(
      @Valid @BeanParam CreatorFilter filter, @Valid @BeanParam PageQuery page) {
    return list.page(filter, page);
  }

  @GET
  @Path("/{creator}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getCreator", summary = "Read a creator")
  public RestResponse<CreatorView> get(@PathParam("creator") UUID id) {
    return Answers.ok(creators.view(id));
  }

  @PUT
  @Path("/{creator}")
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Operation(
      operationId = "updateCreator",
      summary = "Replace what is recorded of a creator",
      description = "Collaborators see no groups: theirs leaves the creator in hers.")
  public RestResponse<CreatorView> update(
      @PathParam("creator") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CreatorUpdate body) {
    NewAccount.check(body.accounts(), clock.instant());
    Creator creator = creators.get(id, ifMatch).requireOwn();
    handles.change(id, creator.update(withGroup(body, creator.groupId()), clock.instant()));
    return Answers.ok(
        creators.save(creator, view -> new CreatorEvent.Updated(CreatorChange.of(view))));
  }

  private CreatorUpdate withGroup(CreatorUpdate body, UUID present) {
    if (brand.isShared()) {
      return body.keepingGroup(present);
    }
    groups.require(body.profile().groupId(), "groupId");
    return body;
  }
}
