package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Documents in the form of the platforms, with what a test says of its own. */
public final class Documents {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Documents() {}

  static ObjectNode read(String name) {
    try (InputStream file = Documents.class.getResourceAsStream("/shop/" + name)) {
      return (ObjectNode) JSON.readTree(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String with(String name, Consumer<ObjectNode> change) {
    ObjectNode document = read(name);
    change.accept(document);
    return document.toString();
  }

  /** Shopify's order, as one of this id. */
  public static String order(long id, Consumer<ObjectNode> change) {
    return with(
        "shopify-order.json",
        order -> {
          order.put("id", id).put("name", "#" + id % 10000);
          change.accept(order);
        });
  }

  /** Its refund of 27.00. */
  public static String refund(long order, long id) {
    return with("shopify-refund.json", refund -> refund.put("id", id).put("order_id", order));
  }

  static String woo(long id, Consumer<ObjectNode> change) {
    return with(
        "woo-order.json",
        order -> {
          order.put("id", id).put("number", Long.toString(id));
          change.accept(order);
        });
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
