package io.hookline.attribution.collect.survey;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
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

@Path("/v1/brands/{brand}/surveys/{survey}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
@Transactional
class SurveyAnswerResource {

  private final SurveyRepository surveys;
  private final SurveyAnswers answers;
  private final StoredAnswers stored;
  private final Clock clock;

  SurveyAnswerResource(
      SurveyRepository surveys, SurveyAnswers answers, StoredAnswers stored, Clock clock) {
    this.surveys = surveys;
    this.answers = answers;
    this.stored = stored;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("What was told stays, with when it was told.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordSurveyAnswer",
      summary = "Record what a shopper answered",
      description =
          "Of an order, by its number, or of a person, by the e-mail address. Of each the latest"
              + " answer counts, by its own instant and in whatever order they arrive; the others"
              + " stay. The survey is the one in the path.")
  public RestResponse<SurveyAnswerView> record(
      @PathParam("survey") UUID survey, @NotNull @Valid NewSurveyAnswer body) {
    surveys.get(survey);
    SurveyAnswers.Told told =
        answers.tell(List.of(body.of(survey)), AnswerSource.API, clock.instant()).get(0);
    if (told.refused() != null) {
      throw told.refused();
    }
    return Answers.recorded(told.news(), "surveys/" + survey + "/answers", view(survey, told.id()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listSurveyAnswers",
      summary = "List a survey's answers, the latest answered first")
  public Page<SurveyAnswerView> list(
      @PathParam("survey") UUID survey, @Valid @BeanParam PageQuery page) {
    surveys.get(survey);
    return Page.of(
        stored.before(survey, null, page.before(), page.fetch()),
        page,
        answer -> new Object[] {answer.id()},
        Function.identity());
  }

  @GET
  @Path("/{surveyAnswer}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getSurveyAnswer", summary = "Read an answer")
  public RestResponse<SurveyAnswerView> get(
      @PathParam("survey") UUID survey, @PathParam("surveyAnswer") UUID id) {
    surveys.get(survey);
    return Answers.ok(view(survey, id));
  }

  private SurveyAnswerView view(UUID survey, UUID id) {
    return stored.before(survey, id, null, 1).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    SurveyProblem.SURVEY_ANSWER_NOT_FOUND, "There is no answer " + id + "."));
  }
}
