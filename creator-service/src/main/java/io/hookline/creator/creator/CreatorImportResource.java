package io.hookline.creator.creator;

import io.hookline.bulk.imports.ImportQuery;
import io.hookline.bulk.imports.ImportResult;
import io.hookline.bulk.imports.Imports;
import io.hookline.bulk.job.JobView;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Many creators at once. Without a transaction of its own: the file may take long to arrive. */
@Path("/v1/brands/{brand}/creators/imports")
@Tag(name = "Creators")
class CreatorImportResource {

  private final Imports imports;
  private final CreatorImport creators;

  CreatorImportResource(Imports imports, CreatorImport creators) {
    this.imports = imports;
    this.creators = creators;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Operation(
      operationId = "importCreators",
      summary = "Register many creators",
      description =
          "Columns of a CSV file: displayName, email, tiktokHandle, instagramHandle and"
              + " youtubeHandle. Rows in JSON are what registerCreator takes. Up to 1,000 rows are"
              + " answered at once, more become a job.")
  @RequestBody(
      content = {
        @Content(
            mediaType = Imports.CSV,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples =
                        "displayName,email,tiktokHandle\r\nMia Wong,mia@example.com,@miawong\r\n")),
        @Content(
            mediaType = Imports.NDJSON,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples = "{\"displayName\": \"Mia Wong\", \"accounts\": []}\n")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = NewCreator.class))
      })
  @APIResponse(
      responseCode = "200",
      description = "What became of each row",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResult.class)))
  @APIResponse(
      responseCode = "202",
      description = "A job, because there are more than 1,000 rows",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JobView.class)))
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(creators, query, body);
  }
}
