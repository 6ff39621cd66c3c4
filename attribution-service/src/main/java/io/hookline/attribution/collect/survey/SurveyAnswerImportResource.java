package io.hookline.attribution.collect.survey;

import io.hookline.bulk.imports.ForeignFileQuery;
import io.hookline.bulk.imports.Import;
import io.hookline.bulk.imports.Imports;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.IdempotentStream;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of answers. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/survey-answers/imports")
@Tag(name = "Surveys")
class SurveyAnswerImportResource {

  private final Imports imports;
  private final SurveyAnswerImport answers;

  SurveyAnswerImportResource(Imports imports, SurveyAnswerImport answers) {
    this.imports = imports;
    this.answers = answers;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewSurveyAnswer.class)
  @Operation(
      operationId = "importSurveyAnswers",
      summary = "Record many answers of shoppers",
      description =
          "A CSV file may have the headings of KnoCommerce, Fairing, Zigpoll or Typeform; say with"
              + " passOthers that columns that nobody reads are passed over. Whose answer is empty"
              + " has not answered, and is passed over.")
  public RestResponse<?> take(@BeanParam ForeignFileQuery query, InputStream body) {
    return imports.take(answers, query, body);
  }
}
