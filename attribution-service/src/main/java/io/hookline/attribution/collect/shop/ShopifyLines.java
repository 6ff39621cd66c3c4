package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** The lines of Shopify's orders, less what went back, at the price that was paid for one piece. */
final class ShopifyLines {

  private ShopifyLines() {}

  static ArrayNode contents(JsonNode order) {
    Map<String, BigDecimal> refunded = refunded(order);
    ArrayNode contents = JsonNodeFactory.instance.arrayNode();
    for (JsonNode line : order.path("line_items")) {
      BigDecimal ordered = Doc.number(line, "quantity");
      if (ordered != null && ordered.signum() > 0) {
        BigDecimal present = Doc.number(line, "current_quantity");
        BigDecimal left =
            present == null
                ? ordered.subtract(refunded.getOrDefault(Doc.text(line, "id"), BigDecimal.ZERO))
                : present;
        if (left.signum() > 0) {
          contents.add(content(line, ordered, left));
        }
      }
    }
    return contents;
  }

  private static Map<String, BigDecimal> refunded(JsonNode order) {
    Map<String, BigDecimal> refunded = new HashMap<>();
    for (JsonNode refund : order.path("refunds")) {
      for (JsonNode line : refund.path("refund_line_items")) {
        BigDecimal quantity = Doc.number(line, "quantity");
        if (quantity != null) {
          refunded.merge(String.valueOf(Doc.text(line, "line_item_id")), quantity, BigDecimal::add);
        }
      }
    }
    return refunded;
  }

  private static ObjectNode content(JsonNode line, BigDecimal ordered, BigDecimal left) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    put(content, "content_id", Doc.first(line, "product_id", "variant_id", "sku"));
    put(content, "content_name", Doc.first(line, "title", "name"));
    put(content, "brand", Doc.text(line, "vendor"));
    content.put("quantity", left);
    BigDecimal price = Doc.number(line, "price");
    if (price != null) {
      BigDecimal paid = price.multiply(ordered).subtract(discount(line)).max(BigDecimal.ZERO);
      content.put("price", Doc.plain(paid.divide(ordered, 4, RoundingMode.HALF_EVEN)));
    }
    return content;
  }

  /** Of the whole line: that of the order stands in its allocations as well. */
  private static BigDecimal discount(JsonNode line) {
    BigDecimal discount = BigDecimal.ZERO;
    for (JsonNode part : line.path("discount_allocations")) {
      discount = discount.add(Doc.orZero(Doc.number(part, "amount")));
    }
    return line.path("discount_allocations").isArray()
        ? discount
        : Doc.orZero(Doc.number(line, "total_discount"));
  }

  private static void put(ObjectNode content, String field, String value) {
    if (value != null) {
      content.put(field, value);
    }
  }
}
