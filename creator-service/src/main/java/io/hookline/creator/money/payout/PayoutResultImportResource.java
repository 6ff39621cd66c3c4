package io.hookline.creator.money.payout;

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

/** What the bank tells of many payouts. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/payouts/results/imports")
@Tag(name = "Payouts")
class PayoutResultImportResource {

  private final Imports imports;
  private final PayoutResultImport results;

  PayoutResultImportResource(Imports imports, PayoutResultImport results) {
    this.imports = imports;
    this.results = results;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Finance(Role.ADMIN)
  @IdempotentStream
  @Import(NewPayoutResult.class)
  @Operation(operationId = "importPayoutResults", summary = "Record what the bank has done")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(results, query, body);
  }
}
