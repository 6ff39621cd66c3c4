package io.hookline.content.plan.idea;

import io.hookline.content.calendar.Calendars;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of an idea's life. That it is used, its posts tell. */
@Path("/v1/brands/{brand}/ideas/{idea}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ideas")
@Transactional
class IdeaStepResource {

  private final IdeaRepository ideas;
  private final Calendars calendars;
  private final Clock clock;

  IdeaStepResource(IdeaRepository ideas, Calendars calendars, Clock clock) {
    this.ideas = ideas;
    this.calendars = calendars;
    this.clock = clock;
  }

  @POST
  @Path("/shortlist")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "shortlistIdea", summary = "Put an idea on the shortlist")
  public RestResponse<IdeaView> shortlist(@PathParam("idea") UUID id) {
    return step(id, IdeaLife::shortlist, IdeaEvent.Shortlisted::new);
  }

  @POST
  @Path("/plan")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "planIdea",
      summary = "Decide to make an idea",
      description = "A post that is made of an idea plans it by itself.")
  public RestResponse<IdeaView> plan(@PathParam("idea") UUID id) {
    return step(id, IdeaLife::plan, IdeaEvent.Planned::new);
  }

  @POST
  @Path("/park")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "parkIdea",
      summary = "Let an idea wait until a day",
      description = "A parked idea is put off to another day in the same way.")
  public RestResponse<IdeaView> park(
      @PathParam("idea") UUID id, @NotNull @Valid IdeaParking parking) {
    parking.check(calendars.today());
    return step(id, life -> life.park(parking), IdeaEvent.Parked::new);
  }

  @POST
  @Path("/reject")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "rejectIdea", summary = "Decide not to make an idea")
  public RestResponse<IdeaView> reject(
      @PathParam("idea") UUID id, @NotNull @Valid IdeaRejection rejection) {
    return step(id, life -> life.reject(rejection), IdeaEvent.Rejected::new);
  }

  @POST
  @Path("/reopen")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "reopenIdea",
      summary = "Take an idea back to the beginning",
      description = "What was parked, rejected, shortlisted or planned is NEW again.")
  public RestResponse<IdeaView> reopen(@PathParam("idea") UUID id) {
    return step(id, IdeaLife::reopen, IdeaEvent.Reopened::new);
  }

  private RestResponse<IdeaView> step(
      UUID id, UnaryOperator<IdeaLife> step, Function<IdeaView, Event> change) {
    Idea idea = ideas.get(id);
    if (!idea.step(step, clock.instant())) {
      throw new Problem(IdeaProblem.IDEA_STATE_FORBIDS, "It is parked like this already.");
    }
    return Answers.ok(ideas.save(idea, change));
  }
}
