package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** What was bought in a TikTok Shop, and by whom. Each piece is a line of its own there. */
final class TikTokLines {

  private static final String CANCELLED = "CANCELLED";

  private TikTokLines() {}

  static ArrayNode contents(JsonNode order) {
    ArrayNode contents = JsonNodeFactory.instance.arrayNode();
    for (JsonNode line : order.path("line_items")) {
      if (CANCELLED.equals(Doc.text(line, "display_status"))) {
        continue;
      }
      ObjectNode content = contents.addObject();
      content.put("content_id", Doc.first(line, "product_id", "sku_id", "seller_sku"));
      content.put("content_name", Doc.text(line, "product_name"));
      content.put("quantity", 1);
      BigDecimal price = Doc.number(line, "sale_price");
      if (price != null) {
        content.put("price", price);
      }
    }
    return contents;
  }

  /** Addresses are aliases that TikTok makes for the order, telephone numbers are masked. */
  static ObjectNode user(JsonNode order) {
    return new UserFields()
        .put("external_id", Doc.text(order, "user_id"))
        .put("country", Doc.text(order.path("recipient_address"), "region_code"))
        .node();
  }
}
