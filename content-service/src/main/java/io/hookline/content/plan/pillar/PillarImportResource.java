package io.hookline.content.plan.pillar;

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

/** Many pillars at once. Without a transaction of its own: the file may take long to arrive. */
@Path("/v1/brands/{brand}/pillars/imports")
@Tag(name = "Pillars")
class PillarImportResource {

  private final Imports imports;
  private final PillarImport pillars;

  PillarImportResource(Imports imports, PillarImport pillars) {
    this.imports = imports;
    this.pillars = pillars;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewPillar.class)
  @Operation(
      operationId = "importPillars",
      summary = "Create many pillars",
      description =
          "A pillar that is there by its name and says the same is unchanged; one that says something"
              + " else is refused.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(pillars, query, body);
  }
}
