package io.hookline.content.measure.timeline;

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

/** Change logs of other programs. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/timeline/imports")
@Tag(name = "Timeline")
class TimelineImportResource {

  private final Imports imports;
  private final TimelineImport entries;

  TimelineImportResource(Imports imports, TimelineImport entries) {
    this.imports = imports;
    this.entries = entries;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewTimelineEntry.class)
  @Operation(
      operationId = "importChanges",
      summary = "Write down many changes",
      description =
          "An entry with the same externalId gets what the file says; one that was removed stays"
              + " removed. Rows without externalId are new each time.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(entries, query, body);
  }
}
