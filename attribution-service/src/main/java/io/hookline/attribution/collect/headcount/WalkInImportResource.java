package io.hookline.attribution.collect.headcount;

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

/** Files of door counters. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/walk-ins/imports")
@Tag(name = "Headcounts")
class WalkInImportResource {

  private final Imports imports;
  private final WalkInImport walkIns;

  WalkInImportResource(Imports imports, WalkInImport walkIns) {
    this.imports = imports;
    this.walkIns = walkIns;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewWalkIn.class)
  @Operation(
      operationId = "importWalkIns",
      summary = "Record how many people came in, of many hours and places",
      description =
          "A CSV file may have the headings of a counter at the door: Location, Date, Time, In. The"
              + " line of totals is passed over.")
  public RestResponse<?> take(@BeanParam ForeignFileQuery query, InputStream body) {
    return imports.take(walkIns, query, body);
  }
}
