package io.hookline.attribution.collect.touch;

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
  @Import(ImportedTouch.class)
  @Operation(
      operationId = "importTouches",
      summary = "Import touches from an older link system",
      description =
          "A row whose externalId was imported before is unchanged. Orders that are here already are"
              + " credited anew.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(touches, query, body);
  }
}
