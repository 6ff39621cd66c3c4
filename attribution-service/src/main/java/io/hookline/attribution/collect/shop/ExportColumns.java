package io.hookline.attribution.collect.shop;

import io.hookline.bulk.imports.Headings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headings of shops' exports of orders: Shopify's own, and those of the usual exports of
 * WooCommerce, one line for each order or for each product.
 */
final class ExportColumns {

  private ExportColumns() {}

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("orderId", List.of("Id", "order_id", "Order ID"));
    fields.put("number", List.of("Name", "order_number", "Order Number"));
    fields.put("placedAt", List.of("Created at", "order_date", "date", "Order Date"));
    fields.put("status", List.of("Financial Status", "Order Status", "order_status"));
    fields.put("cancelledAt", List.of("Cancelled at"));
    fields.put("currency", List.of("Currency", "order_currency", "Order Currency"));
    fields.put("total", List.of("Total", "order_total", "Order Total Amount"));
    fields.put("tax", List.of("Taxes", "tax_total", "Order Total Tax Amount"));
    fields.put("shipping", List.of("Shipping", "shipping_total", "Order Shipping Amount"));
    fields.put("discount", List.of("Discount Amount", "discount_total", "Cart Discount Amount"));
    fields.put("refunded", List.of("Refunded Amount", "refunded_total", "Order Refund Amount"));
    fields.put("codes", List.of("Discount Code", "coupons", "Coupon Code"));
    fields.put("email", List.of("Email", "billing_email", "Email (Billing)"));
    fields.put("phone", List.of("Phone", "Billing Phone", "billing_phone", "Phone (Billing)"));
    fields.put("customerId", List.of("customer_id", "Customer User ID"));
    fields.put(
        "country",
        List.of(
            "Shipping Country", "Billing Country", "billing_country", "Country Code (Billing)"));
    fields.put("channel", List.of("Source"));
    fields.put("location", List.of("Location"));
    fields.put("notes", List.of("Note Attributes"));
    fields.put("productId", List.of("Lineitem sku", "item_sku", "SKU"));
    fields.put("productName", List.of("Lineitem name", "item_name", "Item Name"));
    fields.put("quantity", List.of("Lineitem quantity", "item_quantity", "Quantity (- Refund)"));
    fields.put("price", List.of("Lineitem price", "item_price", "Item Cost"));
    fields.put("lineDiscount", List.of("Lineitem discount"));
    return fields;
  }

  /** Who ordered, and what is of no use; nothing of these is kept. */
  private static final Set<String> NOT_READ =
      Set.of(
          "Paid at",
          "Fulfillment Status",
          "Fulfilled at",
          "Fulfillment Date",
          "Accepts Marketing",
          "Subtotal",
          "Shipping Method",
          "Lineitem compare at price",
          "Lineitem requires shipping",
          "Lineitem taxable",
          "Lineitem fulfillment status",
          "Billing Name",
          "Billing Street",
          "Billing Address1",
          "Billing Address2",
          "Billing Company",
          "Billing City",
          "Billing Zip",
          "Billing Province",
          "Billing Province Name",
          "Shipping Name",
          "Shipping Street",
          "Shipping Address1",
          "Shipping Address2",
          "Shipping Company",
          "Shipping City",
          "Shipping Zip",
          "Shipping Province",
          "Shipping Province Name",
          "Shipping Phone",
          "Notes",
          "Payment Method",
          "Payment Reference",
          "Payment References",
          "Payment ID",
          "Vendor",
          "Outstanding Balance",
          "Employee",
          "Device ID",
          "Tags",
          "Risk Level",
          "Tax 1 Name",
          "Tax 1 Value",
          "Tax 2 Name",
          "Tax 2 Value",
          "Tax 3 Name",
          "Tax 3 Value",
          "Tax 4 Name",
          "Tax 4 Value",
          "Tax 5 Name",
          "Tax 5 Value",
          "Receipt Number",
          "Duties",
          "Payment Terms Name",
          "Next Payment Due At",
          "First Name (Billing)",
          "Last Name (Billing)",
          "Company (Billing)",
          "Address 1&2 (Billing)",
          "City (Billing)",
          "State Code (Billing)",
          "Postcode (Billing)",
          "First Name (Shipping)",
          "Last Name (Shipping)",
          "Address 1&2 (Shipping)",
          "City (Shipping)",
          "State Code (Shipping)",
          "Postcode (Shipping)",
          "Country Code (Shipping)",
          "Customer Note",
          "Payment Method Title",
          "Order Subtotal Amount",
          "Shipping Method Title",
          "Item #",
          "billing_first_name",
          "billing_last_name",
          "billing_company",
          "billing_address_1",
          "billing_address_2",
          "billing_postcode",
          "billing_city",
          "billing_state",
          "shipping_first_name",
          "shipping_last_name",
          "shipping_company",
          "shipping_address_1",
          "shipping_address_2",
          "shipping_postcode",
          "shipping_city",
          "shipping_state",
          "shipping_country",
          "customer_note",
          "payment_method",
          "shipping_method",
          "fee_total",
          "fee_tax_total",
          "shipping_tax_total",
          "cart_discount",
          "order_discount",
          "order_notes",
          "download_permissions_granted",
          "item_id",
          "item_total",
          "item_subtotal",
          "item_tax",
          "item_total_tax",
          "item_product_id");

  static final Headings HEADINGS = Headings.of(fields()).butNot(NOT_READ);
}
