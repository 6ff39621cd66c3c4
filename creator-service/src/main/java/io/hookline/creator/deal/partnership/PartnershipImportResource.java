package io.hookline.creator.deal.partnership;

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

/** Many partnerships at once. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/partnerships/imports")
@Tag(name = "Partnerships")
class PartnershipImportResource {

  private final Imports imports;
  private final PartnershipImport partnerships;

  PartnershipImportResource(Imports imports, PartnershipImport partnerships) {
    this.imports = imports;
    this.partnerships = partnerships;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Finance(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedPartnership.class)
  @Operation(
      operationId = "importPartnerships",
      summary = "Draft many partnerships",
      description =
          "One of the same creator, name and first day is here already and unchanged, so that a"
              + " file can be sent again.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(partnerships, query, body);
  }
}
