package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads documents of shops, whatever platform they are of. */
@Singleton
class DocumentReader {

  /** An order with hundreds of lines has some ten thousand names and values. */
  private static final int MOST_VALUES = 500_000;

  private static final Map<ShopPlatform, ShopDocuments> PLATFORMS =
      Map.of(
          ShopPlatform.SHOPIFY, new ShopifyDocuments(),
          ShopPlatform.WOOCOMMERCE, new WooDocuments(),
          ShopPlatform.TIKTOK_SHOP, new TikTokShopDocuments());

  /** Where lists of the platforms' APIs have their documents. */
  private static final String[] LISTS = {"orders", "return_orders", "cancellations"};

  private final ObjectReader json;

  DocumentReader(ObjectMapper json) {
    JsonFactory bounded = json.getFactory().copy();
    bounded.setStreamReadConstraints(
        bounded.streamReadConstraints().rebuild().maxTokenCount(MOST_VALUES).build());
    this.json =
        json.readerFor(JsonNode.class)
            .with(bounded)
            .with(
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** Empty for what is no object and no list in JSON. */
  Optional<JsonNode> parse(byte[] body) {
    try {
      JsonNode root = body == null || body.length == 0 ? null : json.readTree(body);
      return Optional.ofNullable(root).filter(JsonNode::isContainerNode);
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }

  Heard read(KnownShop shop, JsonNode document, Instant receivedAt) {
    return PLATFORMS.get(shop.platform()).read(shop, document, receivedAt);
  }

  /** The documents of an answer of the platform's API: of one, or of a list. */
  static List<JsonNode> documents(JsonNode root) {
    List<JsonNode> documents = new ArrayList<>();
    JsonNode inside = root.path("data").isObject() && !root.has("type") ? root.path("data") : root;
    JsonNode list = inside;
    for (String name : LISTS) {
      if (inside.path(name).isArray()) {
        list = inside.path(name);
      }
    }
    if (list.isArray()) {
      list.forEach(documents::add);
    } else {
      documents.add(inside.path("order").isObject() ? inside.path("order") : inside);
    }
    return documents;
  }
}
