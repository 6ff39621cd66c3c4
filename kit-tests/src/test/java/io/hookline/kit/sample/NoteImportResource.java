package io.hookline.kit.sample;

import io.hookline.bulk.imports.Import;
import io.hookline.bulk.imports.ImportQuery;
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
  @Import(NewNote.class)
  @Operation(operationId = "importNotes", summary = "Import notes")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(notes, query, body);
  }
}
