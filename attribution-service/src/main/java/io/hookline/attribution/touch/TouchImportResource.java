package io.hookline.attribution.touch;

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

/** Takes history over. Without a transaction of its own: the file may take long to arrive. */
@Path("/v1/brands/{brand}/touches/imports")
@Tag(name = "Touches")
class TouchImportResource {

  private final Imports imports;
  private final TouchImport touches;

  TouchImportResource(Imports imports, TouchImport touches) {
    this.imports = imports;
    this.touches = touches;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Operation(
      operationId = "importTouches",
      summary = "Import touches from an older link system",
      description =
          "Each row has a result of its own; good rows are stored even when others are refused. A row"
              + " whose externalId was imported before is unchanged. Orders that are here already are"
              + " credited anew. Columns of a CSV file are the fields of a row. Up to 1,000 rows are"
              + " answered at once, more become a job.")
  @RequestBody(
      content = {
        @Content(
            mediaType = Imports.CSV,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples =
                        "externalId,linkId,occurredAt,kind\r\n"
                            + "old-123,0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e,"
                            + "2026-09-14T17:03:21Z,CLICK\r\n")),
        @Content(
            mediaType = Imports.NDJSON,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples =
                        "{\"externalId\": \"old-123\", \"kind\": \"CLICK\","
                            + " \"linkId\": \"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\","
                            + " \"occurredAt\": \"2026-09-14T17:03:21Z\"}\n")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = ImportedTouch.class))
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
    return imports.take(touches, query, body);
  }
}
