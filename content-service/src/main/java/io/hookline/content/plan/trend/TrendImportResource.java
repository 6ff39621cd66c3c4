package io.hookline.content.plan.trend;

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

/** Many trends at once. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/trends/imports")
@Tag(name = "Trends")
class TrendImportResource {

  private final Imports imports;
  private final TrendImport trends;

  TrendImportResource(Imports imports, TrendImport trends) {
    this.imports = imports;
    this.trends = trends;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewTrend.class)
  @Operation(
      operationId = "importTrends",
      summary = "Record many trends",
      description =
          "A trend that is known by its kind and name, or by its link, is unchanged; other facts of"
              + " it are refused, and the row names it.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(trends, query, body);
  }
}
