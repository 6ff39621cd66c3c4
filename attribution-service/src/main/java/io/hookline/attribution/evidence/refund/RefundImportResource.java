package io.hookline.attribution.evidence.refund;

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

/** Many refunds. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/refunds/imports")
@Tag(name = "Refunds")
class RefundImportResource {

  private final Imports imports;
  private final RefundImport refunds;

  RefundImportResource(Imports imports, RefundImport refunds) {
    this.imports = imports;
    this.refunds = refunds;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewRefund.class)
  @Operation(
      operationId = "importRefunds",
      summary = "Record many refunds",
      description =
          "A row with an externalId that was told before, with the same amount and instant, is"
              + " unchanged.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(refunds, query, body);
  }
}
