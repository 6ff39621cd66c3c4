package io.hookline.attribution.evidence.product;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was sold in a period.
 *
 * @param rulesVersion by which orders have the channel that was asked for; null without one
 * @param complete false where only the latest 200,000 orders were looked at
 * @param orders that were looked at, and those of them that name no items
 * @param rest everything below the rows that are shown; null for nothing
 */
@Schema(name = "ProductSales")
record ProductSalesView(
    LocalDate from,
    LocalDate to,
    @Schema(examples = "UTC") String timeZone,
    @Schema(nullable = true) Long rulesVersion,
    boolean complete,
    @Schema(examples = "1204") long orders,
    @Schema(examples = "16") long ordersWithoutItems,
    List<Sold> products,
    @Schema(nullable = true) Sold rest) {

  /**
   * Sales of a product or category. What was given back is told by order and not by item: of orders
   * with returns the rows count how many, and leave the value as it was.
   *
   * @param productId null by category, and of items that have only a name
   * @param quantity an item without one is one piece
   * @param value of the items whose price in the brand's currency is known
   * @param unpricedQuantity pieces without such a price
   * @param refundedOrders of which something, or all, was given back
   */
  @Schema(name = "SoldProduct")
  record Sold(
      @Schema(nullable = true, examples = "SERUM-30") String productId,
      @Schema(nullable = true, examples = "Night serum 30 ml") String name,
      @Schema(nullable = true, examples = "Serums") String category,
      @Schema(examples = "112") BigDecimal quantity,
      @Schema(examples = "98") long orders,
      Money value,
      @Schema(examples = "0") BigDecimal unpricedQuantity,
      @Schema(examples = "3") long refundedOrders,
      @Schema(examples = "61") long newCustomerOrders,
      @Schema(examples = "30") long returningCustomerOrders) {}
}
