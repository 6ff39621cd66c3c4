package io.hookline.content.snapshot;

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

/** Snapshots of many posts. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/snapshots/imports")
@Tag(name = "Snapshots")
class SnapshotImportResource {

  private final Imports imports;
  private final SnapshotImport snapshots;

  SnapshotImportResource(Imports imports, SnapshotImport snapshots) {
    this.imports = imports;
    this.snapshots = snapshots;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Operation(
      operationId = "importSnapshots",
      summary = "Record snapshots of many posts",
      description =
          "Columns of a CSV file are the fields of a row: postId, capturedAt, dataset, source and the"
              + " counters that the source tells. A snapshot that stands already is unchanged; other"
              + " figures in its place are refused. Up to 1,000 rows are answered at once, more"
              + " become a job.")
  @RequestBody(
      content = {
        @Content(
            mediaType = Imports.CSV,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples =
                        "postId,capturedAt,dataset,source,views,likes\r\n"
                            + "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e,2026-09-05T06:00:00Z,"
                            + "ORGANIC,IMPORT,182000,9400\r\n")),
        @Content(
            mediaType = Imports.NDJSON,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples =
                        "{\"postId\": \"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\","
                            + " \"capturedAt\": \"2026-09-05T06:00:00Z\", \"dataset\": \"ORGANIC\","
                            + " \"source\": \"IMPORT\", \"views\": 182000}\n")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = ImportedSnapshot.class))
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
    return imports.take(snapshots, query, body);
  }
}
