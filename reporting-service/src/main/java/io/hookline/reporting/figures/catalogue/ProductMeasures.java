package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.ATTRIBUTED;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.MONEY;
import static io.hookline.reporting.figures.catalogue.Unit.RATIO;

import java.util.stream.Stream;

/** What was sold, as orders name it. */
final class ProductMeasures {

  private static final Count UNITS = item("units");
  private static final Count ORDERS = item("orders");
  private static final String RETURNS =
      "What was given back is told by order and not by item, and is still in it";

  private ProductMeasures() {}

  private static Count item(String column) {
    return Count.of(Facts.SOLD_ITEMS, "c." + column);
  }

  static Stream<Measure> all() {
    return Stream.of(
        Measure.sum(
                "units_sold",
                "Units sold",
                COUNT,
                ATTRIBUTED,
                UNITS,
                "pieces of the items that orders name, credited or not")
            .caveat("An item without a quantity is one piece")
            .caveat(RETURNS),
        Measure.sum(
                "product_value",
                "Value of products",
                MONEY,
                ATTRIBUTED,
                item("value"),
                "prices of items in the brand's currency x their quantities")
            .caveat("Of items whose price is told; shipping and discounts of orders are not in it")
            .caveat(RETURNS),
        Measure.sum(
                "product_orders",
                "Orders of products",
                COUNT,
                ATTRIBUTED,
                ORDERS,
                "orders that name the product")
            .caveat("An order of two products counts for each of them"),
        Measure.ratio(
            "units_per_order",
            "Units per order of a product",
            RATIO,
            ATTRIBUTED,
            UNITS,
            ORDERS,
            "units sold / orders of the product"));
  }
}
