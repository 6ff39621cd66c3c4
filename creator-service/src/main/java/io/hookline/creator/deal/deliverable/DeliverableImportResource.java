package io.hookline.creator.deal.deliverable;

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

/** Many deliverables at once. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/deliverables/imports")
@Tag(name = "Deliverables")
class DeliverableImportResource {

  private final Imports imports;
  private final DeliverableImport deliverables;

  DeliverableImportResource(Imports imports, DeliverableImport deliverables) {
    this.imports = imports;
    this.deliverables = deliverables;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedDeliverable.class)
  @Operation(
      operationId = "importDeliverables",
      summary = "Plan many deliverables",
      description =
          "One of the same partnership, type, title and due day is here already and unchanged, so"
              + " that a file can be sent again.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(deliverables, query, body);
  }
}
