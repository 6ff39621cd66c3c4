package io.hookline.content.plan.series;

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

/** Many series at once. Without a transaction of its own: the file may take long to arrive. */
@Path("/v1/brands/{brand}/series/imports")
@Tag(name = "Series")
class SeriesImportResource {

  private final Imports imports;
  private final SeriesImport series;

  SeriesImportResource(Imports imports, SeriesImport series) {
    this.imports = imports;
    this.series = series;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedSeries.class)
  @Operation(
      operationId = "importSeries",
      summary = "Create many series under pillars that are named",
      description =
          "A series that is there by its name and says the same is unchanged; one that says something"
              + " else is refused. In CSV, settings, narrators, proofs and formats are lists in one"
              + " cell.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(series, query, body);
  }
}
