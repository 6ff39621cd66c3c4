package io.hookline.content.produce.team;

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

@Path("/v1/brands/{brand}/team-members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team")
@Transactional
class TeamMemberResource {

  private final TeamMemberRepository members;
  private final Clock clock;

  TeamMemberResource(TeamMemberRepository members, Clock clock) {
    this.members = members;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "addTeamMember", summary = "Add a person with the time that there is")
  public RestResponse<TeamMemberView> add(@NotNull @Valid NewTeamMember body) {
    TeamMember member = new TeamMember(Ids.next(), body, clock.instant());
    return Answers.created("team-members", members.save(member, TeamMemberEvent.Added::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listTeamMembers", summary = "List team members, newest first")
  public Page<TeamMemberView> list(@Valid @BeanParam PageQuery page) {
    return members.page(page);
  }

  @GET
  @Path("/{teamMember}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getTeamMember", summary = "Read a team member")
  public RestResponse<TeamMemberView> get(@PathParam("teamMember") UUID id) {
    return Answers.ok(members.view(id));
  }

  @PUT
  @Path("/{teamMember}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateTeamMember",
      summary = "Change how much time a person has, or say that the person works here no more")
  public RestResponse<TeamMemberView> update(
      @PathParam("teamMember") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamMemberUpdate body) {
    TeamMember member = members.get(id, ifMatch);
    member.update(body, clock.instant());
    return Answers.ok(members.save(member, TeamMemberEvent.Updated::new));
  }
}
