package io.hookline.bulk.erasure;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/erasures")
@Tag(name = "Erasures")
@Transactional
class ErasureResource {

  private final ErasureReceipts receipts;

  ErasureResource(ErasureReceipts receipts) {
    this.receipts = receipts;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ADMIN)
  @Operation(operationId = "listErasures", summary = "List erasures, newest first")
  public Page<ErasureView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        receipts.before(page.before(), page.fetch()),
        page,
        erasure -> new Object[] {erasure.id()},
        Function.identity());
  }

  @GET
  @Path("/{erasure}")
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "getErasure",
      summary = "Read the receipt of an erasure",
      description = "Complete once completedAt is set; its job shows how far it is.")
  public ErasureView get(@PathParam("erasure") UUID id) {
    return receipts.get(id);
  }
}
