package io.hookline.attribution.collect.offline;

import io.hookline.bulk.imports.Headings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Headings under which tills, shops, customer relationship systems and TikTok's files of offline
 * events have what we read.
 */
final class SaleColumns {

  static final Headings HEADINGS = Headings.of(fields());

  private SaleColumns() {}

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put(
        "event",
        List.of("event_type", "Event Type", "Event name", "Transaction type", "Line Type", "Type"));
    fields.put("eventId", List.of("event_id"));
    fields.put(
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
    fields.put(
        "originalOrderId",
        List.of(
            "Original order", "Original transaction ID", "Original receipt number", "Refund of"));
    fields.put(
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
    fields.put("time", List.of("Time", "Sale time"));
    fields.put("timeZone", List.of("Time zone"));
    fields.put(
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
    fields.put("currency", List.of("Currency code", "Deal - Currency of Value", "Deal Currency"));
    fields.put("promoCodes", List.of("Discount Code", "Coupon code", "Coupons", "Discount codes"));
    fields.put(
        "email",
        List.of("Customer email", "Billing email", "Email address", "E-mail", "Person - Email"));
    fields.put("phone", List.of("phone_number", "Customer phone", "Billing Phone", "Phone Number"));
    fields.put("externalId", List.of("external_id", "Customer ID", "Customer Code"));
    fields.put("country", List.of("Billing Country", "Country code"));
    fields.put("place", List.of("shop_id", "Location", "Store", "Store ID", "Outlet", "Branch"));
    fields.put("channel", List.of("event_channel", "Sales channel"));
    fields.put("stage", List.of("Deal Stage", "Lead Status", "Lifecycle Stage", "Deal - Status"));
    fields.put("status", List.of("Financial Status", "Order Status", "Payment status"));
    fields.put("productId", List.of("content_id", "Lineitem sku", "SKU"));
    fields.put("productName", List.of("content_name", "Lineitem name", "Item"));
    fields.put("category", List.of("content_category"));
    fields.put("quantity", List.of("Lineitem quantity", "Qty"));
    fields.put("price", List.of("Lineitem price", "Unit price"));
    return fields;
  }
}
