package io.hookline.attribution.collect.shop;

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

/** Exports of shops' orders. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/shop-orders/imports")
@Tag(name = "Shops")
class ShopOrderImportResource {

  private final Imports imports;
  private final ShopOrderImport orders;

  ShopOrderImportResource(Imports imports, ShopOrderImport orders) {
    this.imports = imports;
    this.orders = orders;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewShopOrder.class)
  @Operation(
      operationId = "importShopOrders",
      summary = "Tell orders of a shop's export, from before it was connected",
      description =
          "A CSV file may have the columns of Shopify's export of orders, or of the usual exports of"
              + " WooCommerce: a line for each product, of which the first one tells the order. Their"
              + " events are made within moments, and listed among the shop's deliveries. An order"
              + " that the shop has told itself is unchanged: it has told more.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(orders, query, body);
  }
}
