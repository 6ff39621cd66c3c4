package io.hookline.content.produce.commitment;

import io.hookline.content.person.CurrentPerson;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
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

@Path("/v1/brands/{brand}/commitments/{commitment}/missed-weeks")
@Tag(name = "Commitments")
@Transactional
class MissedWeekResource {

  private final MissedWeekRepository missed;
  private final CommitmentRepository commitments;
  private final Adherences adherences;
  private final CurrentPerson person;
  private final Clock clock;

  MissedWeekResource(
      MissedWeekRepository missed,
      CommitmentRepository commitments,
      Adherences adherences,
      CurrentPerson person,
      Clock clock) {
    this.missed = missed;
    this.commitments = commitments;
    this.adherences = adherences;
    this.person = person;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "explainMissedWeek",
      summary = "Record why a commitment was missed in a week",
      description =
          "Only of a week that is over and MISSED. The reason stays when posts that are recorded"
              + " later show that the week was kept.")
  public RestResponse<MissedWeekView> explain(
      @PathParam("commitment") UUID commitment, @NotNull @Valid NewMissedWeek body) {
    if (!adherences.of(commitment).isMissed(body.isoWeek())) {
      throw new Problem(
          CommitmentProblem.WEEK_NOT_MISSED,
          body.week() + " was kept, is not over, or has days outside of the commitment.");
    }
    MissedWeekUpdate why = new MissedWeekUpdate(body.cause(), body.note());
    MissedWeek week =
        new MissedWeek(Ids.next(), commitment, body.isoWeek(), why, person.name(), clock.instant());
    return Answers.created(
        "commitments/" + commitment + "/missed-weeks",
        missed.save(week, MissedWeekEvent.Explained::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listMissedWeeks", summary = "List why weeks were missed, newest first")
  public Page<MissedWeekView> list(
      @PathParam("commitment") UUID commitment, @Valid @BeanParam PageQuery page) {
    commitments.get(commitment);
    return missed.page(page, new Filter("commitmentId", commitment));
  }

  @GET
  @Path("/{missedWeek}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getMissedWeek", summary = "Read why a week was missed")
  public RestResponse<MissedWeekView> get(
      @PathParam("commitment") UUID commitment, @PathParam("missedWeek") UUID id) {
    return Answers.ok(missed.of(commitment, id).view());
  }

  @PUT
  @Path("/{missedWeek}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updateMissedWeek", summary = "Give another reason for a missed week")
  public RestResponse<MissedWeekView> update(
      @PathParam("commitment") UUID commitment,
      @PathParam("missedWeek") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MissedWeekUpdate body) {
    MissedWeek week = missed.of(commitment, id);
    Answers.requireMatch(ifMatch, week.view().version());
    week.update(body, person.name(), clock.instant());
    return Answers.ok(missed.save(week, MissedWeekEvent.Updated::new));
  }
}
