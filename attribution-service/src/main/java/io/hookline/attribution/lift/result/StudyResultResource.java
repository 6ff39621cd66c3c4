package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.platformresult.PlatformResultView;
import io.hookline.attribution.lift.platformresult.PlatformResults;
import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/studies/{study}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lift studies")
@Transactional
class StudyResultResource {

  private final Studies studies;
  private final StudyResults results;
  private final KeptResults kept;
  private final ConcludeStudy conclude;
  private final PlatformResults platforms;
  private final Clock clock;

  StudyResultResource(
      Studies studies,
      StudyResults results,
      KeptResults kept,
      ConcludeStudy conclude,
      PlatformResults platforms,
      Clock clock) {
    this.studies = studies;
    this.results = results;
    this.kept = kept;
    this.conclude = conclude;
    this.platforms = platforms;
    this.clock = clock;
  }

  @GET
  @Path("/result")
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(Studies.class)
  @Operation(
      operationId = "getStudyResult",
      summary = "Read what a study shows",
      description =
          "The result that was kept last, or before that a look, with what was registered beside."
              + " Arms that did not get whom they should have are shown instead of a result. Before"
              + " the end there is none, unless the study was registered with looks ANY_TIME.")
  public LatestResultView latest(@PathParam("study") UUID id) {
    StudyFacts study = studies.get(id);
    List<PlatformResultView> beside = platforms.beside(id);
    return kept.latest(id)
        .map(result -> new LatestResultView(id, result.number(), result.result(), beside))
        .orElseGet(
            () -> new LatestResultView(id, null, results.at(study, clock.instant()), beside));
  }

  @POST
  @Path("/conclude")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @RefusalsOf(Studies.class)
  @Operation(
      operationId = "concludeStudy",
      summary = "Keep what a study shows for good",
      description =
          "When it has ended, or before at a look that its method allows. What is kept never"
              + " changes; another one beside it, of what became known since, needs a reason.")
  public RestResponse<StudyResultView> conclude(
      @PathParam("study") UUID id, @NotNull @Valid NewConclusion body) {
    return Answers.created("studies/" + id + "/results", conclude.conclude(id, body));
  }

  @GET
  @Path("/results")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(Studies.class)
  @Operation(
      operationId = "listStudyResults",
      summary = "List the results of a study that were kept, the latest first")
  public Page<StudyResultView> list(@PathParam("study") UUID id, @Valid @BeanParam PageQuery page) {
    studies.get(id);
    return Page.of(
        kept.before(id, page.before(), page.fetch()),
        page,
        result -> new Object[] {result.id()},
        Function.identity());
  }

  @GET
  @Path("/results/{studyResult}")
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(Studies.class)
  @Operation(operationId = "getKeptStudyResult", summary = "Read a result that was kept")
  public RestResponse<StudyResultView> get(
      @PathParam("study") UUID study, @PathParam("studyResult") UUID id) {
    studies.get(study);
    return Answers.ok(
        kept.find(study, id)
            .orElseThrow(
                () ->
                    new Problem(
                        StudyResultProblem.STUDY_RESULT_NOT_FOUND,
                        "There is no result " + id + ".")));
  }
}
