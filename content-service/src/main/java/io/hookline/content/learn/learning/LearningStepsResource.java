package io.hookline.content.learn.learning;

import io.hookline.content.calendar.Calendars;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.References;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a learning's life. */
@Path("/v1/brands/{brand}/learnings/{learning}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learnings")
@Transactional
class LearningStepsResource {

  private final LearningRepository learnings;
  private final Calendars calendars;
  private final Clock clock;

  LearningStepsResource(LearningRepository learnings, Calendars calendars, Clock clock) {
    this.learnings = learnings;
    this.calendars = calendars;
    this.clock = clock;
  }

  @POST
  @Path("/review")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "reviewLearning",
      summary = "Record that a learning was looked at and holds",
      description = "What holds no more is superseded or retired, what holds otherwise is revised.")
  public RestResponse<LearningView> review(
      @PathParam("learning") UUID id, @NotNull @Valid NewLearningReview body) {
    Learning learning = learnings.getLocked(id);
    learning.review(body.reviewOn(), calendars.today(), clock.instant());
    return Answers.ok(learnings.save(learning, LearningEvent.Reviewed::new));
  }

  @POST
  @Path("/supersede")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "supersedeLearning",
      summary = "Have another learning take its place",
      description =
          "It stays readable, and so does what makes use of it. An active learning takes its place,"
              + " so that no way through successors leads back.")
  public RestResponse<LearningView> supersede(
      @PathParam("learning") UUID id, @NotNull @Valid NewSuccession body) {
    Map<UUID, Learning> locked = lock(id, body.successorId());
    if (!locked.containsKey(id)) {
      learnings.get(id);
    }
    References.require("successorId", body.successorId(), "learning", locked::containsKey);
    Learning learning = locked.get(id);
    learning.supersede(locked.get(body.successorId()), body.reason(), clock.instant());
    return Answers.ok(learnings.save(learning, LearningEvent.Superseded::new));
  }

  /** In one order: two that would take each other's place wait, and the second is refused. */
  private Map<UUID, Learning> lock(UUID one, UUID other) {
    return new TreeSet<>(List.of(one, other))
        .stream()
            .map(learnings::findLocked)
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(Learning::id, Function.identity()));
  }

  @POST
  @Path("/retire")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "retireLearning",
      summary = "Retire a learning that holds no more, with nothing in its place")
  public RestResponse<LearningView> retire(
      @PathParam("learning") UUID id, @NotNull @Valid NewLearningRetirement body) {
    Learning learning = learnings.getLocked(id);
    learning.retire(body.reason(), clock.instant());
    return Answers.ok(learnings.save(learning, LearningEvent.Retired::new));
  }

  @POST
  @Path("/reinstate")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "reinstateLearning",
      summary = "Make a learning active that was superseded or retired by mistake")
  public RestResponse<LearningView> reinstate(@PathParam("learning") UUID id) {
    Learning learning = learnings.getLocked(id);
    learning.reinstate(clock.instant());
    return Answers.ok(learnings.save(learning, LearningEvent.Reinstated::new));
  }
}
