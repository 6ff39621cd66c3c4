package io.hookline.creator.people.group;

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

@Path("/v1/brands/{brand}/creator-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Creator groups")
@Transactional
class CreatorGroupResource {

  private final CreatorGroupRepository groups;
  private final Clock clock;

  CreatorGroupResource(CreatorGroupRepository groups, Clock clock) {
    this.groups = groups;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "createCreatorGroup", summary = "Create a group or tier of creators")
  public RestResponse<CreatorGroupView> create(@NotNull @Valid NewCreatorGroup body) {
    CreatorGroup group = new CreatorGroup(Ids.next(), body, clock.instant());
    return Answers.created("creator-groups", groups.save(group, CreatorGroupEvent.Created::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listCreatorGroups", summary = "List groups of creators, newest first")
  public Page<CreatorGroupView> list(@Valid @BeanParam PageQuery page) {
    return groups.page(page);
  }

  @GET
  @Path("/{creatorGroup}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getCreatorGroup", summary = "Read a group of creators")
  public RestResponse<CreatorGroupView> get(@PathParam("creatorGroup") UUID id) {
    return Answers.ok(groups.view(id));
  }

  @PUT
  @Path("/{creatorGroup}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updateCreatorGroup", summary = "Rename or describe a group of creators")
  public RestResponse<CreatorGroupView> update(
      @PathParam("creatorGroup") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CreatorGroupUpdate body) {
    CreatorGroup group = groups.get(id, ifMatch);
    group.update(body, clock.instant());
    return Answers.ok(groups.save(group, CreatorGroupEvent.Updated::new));
  }
}
