package io.hookline.attribution.lift.study;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a study's life that people take; it starts and ends by its dates. */
@Path("/v1/brands/{brand}/studies/{study}")
@Tag(name = "Lift studies")
@Transactional
class StudyStepsResource {

  private final StudyRepository studies;
  private final RegisterStudy register;
  private final CurrentActor actor;
  private final Clock clock;

  StudyStepsResource(
      StudyRepository studies, RegisterStudy register, CurrentActor actor, Clock clock) {
    this.studies = studies;
    this.register = register;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Path("/register")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "registerStudy",
      summary = "Fix what a study asks and how it answers",
      description =
          "Before it starts. From here on its metric, population, dates, level, looks, method and"
              + " shares stay as they are, whoever asks; a definition of conversions counts by the"
              + " version that it has now.")
  public RestResponse<StudyView> register(@PathParam("study") UUID id) {
    return Answers.ok(register.register(id));
  }

  @POST
  @Path("/cancel")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "cancelStudy",
      summary = "End a study without a result",
      description = "What was registered of it, and what was told of it, stays.")
  public RestResponse<StudyView> cancel(
      @PathParam("study") UUID id, @NotNull @Valid NewStudyCancellation body) {
    Study study = studies.getLocked(id);
    study.cancel(actor.actor().shown(), body.reason().strip(), clock.instant());
    return Answers.ok(studies.save(study, StudyEvent.Cancelled::new));
  }
}
