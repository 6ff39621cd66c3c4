package io.hookline.attribution.collect.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Headings under which tills, shops, customer relationship systems and TikTok's files of offline
 * events have what we read. Of several of one field the first that says something counts.
 */
final class SaleColumns {

  private static final Map<String, List<String>> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put(
        "event",
        List.of("event_type", "Event Type", "Event name", "Transaction type", "Line Type", "Type"));
    HEADINGS.put("eventId", List.of("event_id"));
    HEADINGS.put(
        "orderId",
        List.of(
            "order_id",
            "Order number",
            "Order No",
            "Transaction ID",
            "Transaction code",
            "Receipt number",
            "Receipt No",
            "Receipt",
            "Sale ID",
            "Bill number",
            "Invoice number",
            "Record ID",
            "Deal - ID",
            "Opportunity ID",
            "Lead ID",
            "lead_id"));
    HEADINGS.put(
        "originalOrderId",
        List.of(
            "Original order", "Original transaction ID", "Original receipt number", "Refund of"));
    HEADINGS.put(
        "occurredAt",
        List.of(
            "event_time",
            "timestamp",
            "Created at",
            "Order date",
            "Sale date",
            "Transaction date",
            "Date",
            "Won time",
            "Deal - Won time",
            "Close Date",
            "Create Date"));
    HEADINGS.put("time", List.of("Time", "Sale time"));
    HEADINGS.put("timeZone", List.of("Time zone"));
    HEADINGS.put(
        "value",
        List.of(
            "Total Collected",
            "Order total",
            "Order Total Amount",
            "Total",
            "Total price",
            "Final price",
            "Gross amount",
            "Amount",
            "Deal - Value",
            "Net Sales"));
    HEADINGS.put("currency", List.of("Currency code", "Deal - Currency of Value", "Deal Currency"));
    HEADINGS.put(
        "promoCodes", List.of("Discount Code", "Coupon code", "Coupons", "Discount codes"));
    HEADINGS.put(
        "email",
        List.of("Customer email", "Billing email", "Email address", "E-mail", "Person - Email"));
    HEADINGS.put(
        "phone", List.of("phone_number", "Customer phone", "Billing Phone", "Phone Number"));
    HEADINGS.put("externalId", List.of("external_id", "Customer ID", "Customer Code"));
    HEADINGS.put("country", List.of("Billing Country", "Country code"));
    HEADINGS.put("place", List.of("shop_id", "Location", "Store", "Store ID", "Outlet", "Branch"));
    HEADINGS.put("channel", List.of("event_channel", "Sales channel"));
    HEADINGS.put("stage", List.of("Deal Stage", "Lead Status", "Lifecycle Stage", "Deal - Status"));
    HEADINGS.put("status", List.of("Financial Status", "Order Status", "Payment status"));
    HEADINGS.put("productId", List.of("content_id", "Lineitem sku", "SKU"));
    HEADINGS.put("productName", List.of("content_name", "Lineitem name", "Item"));
    HEADINGS.put("category", List.of("content_category"));
    HEADINGS.put("quantity", List.of("Lineitem quantity", "Qty"));
    HEADINGS.put("price", List.of("Lineitem price", "Unit price"));
  }

  private SaleColumns() {}

  static List<String> all() {
    return HEADINGS.values().stream().flatMap(List::stream).toList();
  }

  /** Those of a field. */
  static List<String> of(String field) {
    return HEADINGS.getOrDefault(field, List.of());
  }

  /** The cells by our own names. */
  static Map<String, String> read(Map<String, String> cells) {
    Map<String, String> own = new LinkedHashMap<>(cells);
    HEADINGS.values().forEach(own.keySet()::removeAll);
    HEADINGS.forEach(
        (field, headings) ->
            headings.stream()
                .filter(cells::containsKey)
                .findFirst()
                .ifPresent(heading -> own.putIfAbsent(field, cells.get(heading))));
    return own;
  }
}
