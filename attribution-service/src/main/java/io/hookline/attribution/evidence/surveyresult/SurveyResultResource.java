package io.hookline.attribution.evidence.surveyresult;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/surveys/{survey}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
@Transactional
class SurveyResultResource {

  private final SurveyResults results;

  SurveyResultResource(SurveyResults results) {
    this.results = results;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getSurveyResults",
      summary = "See what shoppers of a period's orders answered",
      description =
          "Of each order one answer counts, the latest: of the order, or of its person within the"
              + " survey's window. Shares are of the orders of which there is an answer, the response"
              + " rate is of all. What is none of the options is listed by its text: give an option"
              + " its spelling as a word, and it is counted there, also for the past.")
  public SurveyResultsView get(
      @PathParam("survey") UUID survey, @Valid @BeanParam SurveyPeriod period) {
    return results.of(survey, period);
  }
}
