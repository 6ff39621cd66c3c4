package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.collect.shopper.ShopperHashes;
import java.util.Map;
import java.util.Set;

/**
 * Which fields of an event are kept beside the shopper's: those that TikTok documents or its
 * clients are known to send, and those that are read here. Whatever else a client sends may name a
 * person, and goes.
 */
final class KeptFields {

  private static final Set<String> EVENT =
      Set.of(
          "ad_user_data",
          "consent",
          "limited_data_use",
          "partner_name",
          "test_event_code",
          "visitor_class");

  private static final Set<String> PROPERTIES =
      Set.of(
          "as_of",
          "content_ids",
          "contents_ids",
          "content_type",
          "content_category",
          "content_name",
          "coupon",
          "currency",
          "delivery_category",
          "description",
          "event_channel",
          "event_trigger_source",
          "gtm_version",
          "hlclid",
          "later_version",
          "num_items",
          "order_id",
          "place",
          "predicted_ltv",
          "promo_code",
          "quantity",
          "query",
          "refund_id",
          "refunded_in_all",
          "reopened",
          "search_string",
          "shop_id",
          "status",
          "store_id",
          "taken_back",
          "value",
          // Whether a customer is new, as shops say it: read by CustomerFields.
          "customer_orders_count",
          "customer_type",
          "first_order",
          "is_first_order",
          "is_new_customer",
          "is_returning_customer",
          "new_customer",
          "orders_count",
          "returning_customer");

  /** What shoppers answered: read by AnswerEvents. */
  private static final Set<String> ANSWER = Set.of("answer", "survey");

  private static final Set<String> CONTENT =
      Set.of(
          "availability",
          "average_rating",
          "brand",
          "content_category",
          "content_id",
          "content_name",
          "content_type",
          "description",
          "on_sale",
          "price",
          "quantity",
          "review_count",
          "sale_price",
          "status",
          "weight",
          "weight_unit");

  /** The parts of events of apps, of ads, of campaigns and of customer relationship systems. */
  private static final Map<String, Set<String>> PARTS =
      Map.of(
          "app", Set.of("app_id", "app_name", "app_version"),
          "ad",
              Set.of(
                  "ad_id",
                  "attributed",
                  "attribution_provider",
                  "attribution_type",
                  "campaign_id",
                  "creative_id",
                  "is_retargeting"),
          "campaign",
              Set.of(
                  "utm_campaign", "utm_content", "utm_id", "utm_medium", "utm_source", "utm_term"),
          "lead", Set.of("lead_event_source", "lead_id"));

  private KeptFields() {}

  static ObjectNode ofEvent(EventParts event) {
    ObjectNode kept = only(EVENT, event.item());
    PARTS.forEach(
        (part, fields) -> {
          ObjectNode fieldsOfPart = only(fields, event.part(part));
          if (!fieldsOfPart.isEmpty()) {
            kept.set(part, fieldsOfPart);
          }
        });
    return kept;
  }

  static ObjectNode ofProperties(String event, JsonNode properties) {
    ObjectNode kept = only(PROPERTIES, properties);
    if (event.equals(AnswerEvents.NAME)) {
      kept.setAll(only(ANSWER, properties));
      if (ShopperHashes.holdsEmail(properties.path("answer").asText())) {
        kept.remove("answer");
      }
    }
    ArrayNode contents = JsonNodeFactory.instance.arrayNode();
    for (JsonNode content : properties.path("contents")) {
      if (content.isObject()) {
        contents.add(only(CONTENT, content));
      }
    }
    if (!contents.isEmpty()) {
      kept.set("contents", contents);
    }
    return kept;
  }

  static ObjectNode ofPage(JsonNode page) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (String field : new String[] {"url", "referrer"}) {
      String address = Lenient.first(page, field);
      if (address != null) {
        kept.put(field, PageAddress.kept(address));
      }
    }
    return kept;
  }

  /** Of the fields those with a scalar, or a list of scalars. */
  private static ObjectNode only(Set<String> fields, JsonNode parent) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : parent.properties()) {
      if (fields.contains(field.getKey())) {
        JsonNode value = field.getValue();
        JsonNode clean = value.isArray() ? scalars(value) : Cleaner.scalar(value);
        if (!clean.isMissingNode()) {
          kept.set(field.getKey(), clean);
        }
      }
    }
    return kept;
  }

  private static JsonNode scalars(JsonNode array) {
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    for (JsonNode element : array) {
      JsonNode clean = Cleaner.scalar(element);
      if (!clean.isMissingNode()) {
        kept.add(clean);
      }
    }
    return kept;
  }
}
