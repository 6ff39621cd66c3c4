package io.hookline.content.measure.snapshot;

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

/** Many posts at once. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/view-sources/imports")
@Tag(name = "Snapshots")
class ViewSourcesImportResource {

  private final Imports imports;
  private final ViewSourcesImport rows;

  ViewSourcesImportResource(Imports imports, ViewSourcesImport rows) {
    this.imports = imports;
    this.rows = rows;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedViewSources.class)
  @Operation(
      operationId = "importViewSources",
      summary = "Record where the views of many posts came from",
      description = "The post is named by postId, or by its video's address or id, postVideo.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(rows, query, body);
  }
}
