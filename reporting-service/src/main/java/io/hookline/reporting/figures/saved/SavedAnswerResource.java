package io.hookline.reporting.figures.saved;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Questions;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/saved-queries/{savedQuery}/answer")
@Tag(name = "Saved queries")
@Transactional
class SavedAnswerResource {

  private final SavedQueryRepository queries;
  private final Questions questions;
  private final CurrentBrand brand;

  SavedAnswerResource(SavedQueryRepository queries, Questions questions, CurrentBrand brand) {
    this.queries = queries;
    this.questions = questions;
    this.brand = brand;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON, Exported.XLSX})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "answerSavedQuery",
      summary = "Answer a saved query",
      description = "Of its own days, unless others are said.")
  public Answer answer(
      @PathParam("savedQuery") UUID id,
      @Parameter(description = "First day instead of the saved ones", example = "2026-09-01")
          @QueryParam("from")
          @Plausible
          LocalDate from,
      @Parameter(
              description = "Last day, included, instead of the saved ones",
              example = "2026-11-30")
          @QueryParam("to")
          @Plausible
          LocalDate to) {
    SavedQuery query = queries.get(id);
    Withdrawn.requireNone(query.view());
    return questions.ask(brand.slug(), query.on(questions.today(brand.slug()), from, to));
  }
}
