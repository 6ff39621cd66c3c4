package io.hookline.attribution.collect.receipt;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/receipts")
@Tag(name = "Events")
@Transactional
class ReceiptResource {

  private final Receipts receipts;

  ReceiptResource(Receipts receipts) {
    this.receipts = receipts;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listReceipts",
      summary = "See what became of events, newest first",
      description =
          "Every event that was sent has a receipt, also those that were refused or were here"
              + " before. MERGED shows once the event's order has been attributed.")
  public Page<ReceiptView> list(@BeanParam ReceiptFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        receipts.before(page.before(), filter, page.fetch()),
        page,
        receipt -> new Object[] {receipt.id()},
        receipt -> receipt);
  }

  @GET
  @Path("/{receipt}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getReceipt", summary = "See what became of one event")
  public ReceiptView get(@PathParam("receipt") UUID id) {
    return receipts.get(id);
  }
}
