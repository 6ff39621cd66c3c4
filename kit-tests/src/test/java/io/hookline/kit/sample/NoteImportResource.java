package io.hookline.kit.sample;

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

/** Shaped like every import of the services. */
@Path("/v1/brands/{brand}/notes/imports")
@Tag(name = "Notes")
class NoteImportResource {

  private final Imports imports;
  private final NoteImport notes;

  NoteImportResource(Imports imports, NoteImport notes) {
    this.imports = imports;
    this.notes = notes;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Operation(operationId = "importNotes", summary = "Import notes")
  @RequestBody(
      content = {
        @Content(
            mediaType = Imports.CSV,
            schema =
                @Schema(type = SchemaType.STRING, examples = "title,kind\r\nBuy milk,TASK\r\n")),
        @Content(
            mediaType = Imports.NDJSON,
            schema = @Schema(type = SchemaType.STRING, examples = "{\"title\": \"a\"}\n")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = NewNote.class))
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
    return imports.take(notes, query, body);
  }
}
