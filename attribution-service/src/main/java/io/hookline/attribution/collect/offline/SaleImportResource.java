package io.hookline.attribution.collect.offline;

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

/** Files of sales. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/sales/imports")
@Tag(name = "Offline sales")
class SaleImportResource {

  private final Imports imports;
  private final SaleImport sales;

  SaleImportResource(Imports imports, SaleImport sales) {
    this.imports = imports;
    this.sales = sales;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewSale.class)
  @Operation(
      operationId = "importSales",
      summary = "Take sales, refunds and leads of a till or a CRM",
      description =
          "Each row becomes an event of an event source, with a receipt, once however often it is"
              + " sent. A CSV file may have the headings of Square, Shopify, WooCommerce, Lightspeed,"
              + " HubSpot, Pipedrive, Salesforce and of TikTok's files of offline events: say with"
              + " passOthers that the columns that nobody reads are passed over, and with set what"
              + " the file does not say. Orders that are not paid, lines that tell a sale again and"
              + " leads that were lost are passed over.")
  public RestResponse<?> take(@BeanParam ForeignFileQuery query, InputStream body) {
    return imports.take(sales, query, body);
  }
}
