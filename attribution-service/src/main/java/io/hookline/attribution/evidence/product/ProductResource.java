package io.hookline.attribution.evidence.product;

import io.hookline.attribution.evidence.channel.BrandDays;
import io.hookline.attribution.evidence.channel.PeriodFilter;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversions")
@Transactional
class ProductResource {

  private final Products products;
  private final BrandDays days;

  ProductResource(Products products, BrandDays days) {
    this.products = products;
    this.days = days;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getProductSales",
      summary = "Read what was sold in a period, by product or category",
      description =
          "From the items that orders name: quantity, orders, value, and orders of new and returning"
              + " customers. Refunds are told by order, not by item.")
  public ProductSalesView sales(
      @Valid @BeanParam PeriodFilter period, @Valid @BeanParam ProductFilter filter) {
    return products.of(days.of(period), filter);
  }
}
