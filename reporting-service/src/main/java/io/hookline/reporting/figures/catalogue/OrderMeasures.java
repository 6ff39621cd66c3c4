package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.ATTRIBUTED;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.MONEY;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.stream.Stream;

/** All that was ordered, credited or not. */
final class OrderMeasures {

  private static final Count ORDERS = Count.of(Facts.ORDERS, "c.orders");
  private static final Count VALUE = Count.of(Facts.ORDERS, "c.value");
  private static final String ON_ITS_DAY =
      "What was given back counts on the day of its order, whenever it was given back";

  private OrderMeasures() {}

  static Stream<Measure> all() {
    return Stream.of(
        Measure.sum("orders", "Orders", COUNT, ATTRIBUTED, ORDERS, "conversions, credited or not"),
        Measure.sum(
            "order_value",
            "Order value",
            MONEY,
            ATTRIBUTED,
            VALUE,
            "value of conversions in the brand's currency, credited or not"),
        Measure.ratio(
            "average_order_value",
            "Average order value",
            MONEY,
            ATTRIBUTED,
            VALUE,
            Count.of(Facts.ORDERS, "c.valued"),
            "order value / orders whose value is known"),
        Measure.ratio(
            "unknown_origin_share",
            "Orders of unknown origin",
            SHARE,
            ATTRIBUTED,
            Count.of(Facts.ORDERS, "c.orders - c.credited"),
            ORDERS,
            "orders without any eligible evidence / orders"),
        Measure.sum(
                "unknown_origin_orders",
                "Orders without evidence",
                COUNT,
                ATTRIBUTED,
                ORDERS.as("c.orders - c.credited"),
                "orders without any eligible evidence")
            .caveat("An answer of the shopper is none: it has no credit"),
        Measure.ratio(
                "order_attribution_gap",
                "Attribution gap of orders",
                SHARE,
                ATTRIBUTED,
                ORDERS.as("c.evidenced - c.clicked"),
                ORDERS.as("c.evidenced"),
                "1 - orders with a click / orders with any evidence: click, view, promo code or answer")
            .caveat("Of evidence, whoever is credited; answers of shoppers have no credit"),
        Measure.sum(
                "net_order_value",
                "Net order value",
                MONEY,
                ATTRIBUTED,
                VALUE.as("c.net"),
                "order value - what was given back of it")
            .caveat(ON_ITS_DAY),
        Measure.ratio(
                "refunded_share",
                "Refunded",
                SHARE,
                ATTRIBUTED,
                VALUE.as("c.value - c.net"),
                VALUE,
                "what was given back of the orders / order value")
            .caveat(ON_ITS_DAY));
  }
}
