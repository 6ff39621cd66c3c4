package io.hookline.attribution.collect.shop;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a shop told. */
@Path("/v1/brands/{brand}/shops/{shop}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shops")
@Transactional
class ShopListResource {

  private final ShopRepository shops;
  private final ShopLists lists;

  ShopListResource(ShopRepository shops, ShopLists lists) {
    this.shops = shops;
    this.lists = lists;
  }

  @GET
  @Path("/deliveries")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listShopDeliveries",
      summary = "See what became of a shop's webhooks, newest first",
      description = "Of those with a good signature; what has none is kept nowhere.")
  public Page<ShopDeliveryView> deliveries(
      @PathParam("shop") UUID shop,
      @Parameter(description = "Only such; REFUSED and UNREADABLE want to be looked at")
          @QueryParam("outcome")
          DeliveryOutcome outcome,
      @Valid @BeanParam PageQuery page) {
    shops.get(shop);
    return Page.of(
        lists.deliveries(shop, page.before(), outcome, page.fetch()),
        page,
        delivery -> new Object[] {delivery.id()},
        Function.identity());
  }

  @GET
  @Path("/orders")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listShopOrders",
      summary = "List what a shop says of its orders beside what counts, newest first",
      description =
          "Taxes, shipping, discounts, channel and place. What an order is worth, with its refunds,"
              + " is told by its conversion.")
  public Page<ShopOrderView> orders(
      @PathParam("shop") UUID shop,
      @Parameter(description = "Only this order", example = "5001234567890") @QueryParam("orderId")
          String order,
      @Valid @BeanParam PageQuery page) {
    shops.get(shop);
    return Page.of(
        lists.orders(shop, page.before(), order, page.fetch()),
        page,
        view -> new Object[] {view.id()},
        Function.identity());
  }

  @GET
  @Path("/commissions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "listShopCommissions",
      summary = "List what TikTok Shop pays creators for a shop's orders, newest first")
  public Page<ShopCommissionView> commissions(
      @PathParam("shop") UUID shop,
      @Parameter(description = "Only of this order", example = "576486316948490001")
          @QueryParam("orderId")
          String order,
      @Valid @BeanParam PageQuery page) {
    shops.get(shop);
    return Page.of(
        lists.commissions(shop, page.before(), order, page.fetch()),
        page,
        commission -> new Object[] {commission.id()},
        Function.identity());
  }

  @GET
  @Path("/products")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listShopProducts",
      summary = "List a shop's products as it told them last, newest first")
  public Page<ShopProductView> products(
      @PathParam("shop") UUID shop, @Valid @BeanParam PageQuery page) {
    shops.get(shop);
    return Page.of(
        lists.products(shop, page.before(), page.fetch()),
        page,
        product -> new Object[] {product.id()},
        Function.identity());
  }
}
