package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.problem.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An event of our own format in the shape of an element of {@code data[]}, and the way back. */
final class EventItem {

  /** The code of tests that are sent in our own format. */
  static final String TEST = "test";

  private static final Map<String, String> FIELDS =
      Map.of(
          "event", "name",
          "event_id", "eventId",
          "event_time", "occurredAt",
          "properties.order_id", "order.id",
          "properties.value", "order.value.amount",
          "properties.currency", "order.value.currency");

  private EventItem() {}

  static ObjectNode of(NewEvent event) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("event", event.name());
    item.put("event_id", event.eventId());
    item.put("event_time", event.occurredAt().toString());
    if (Boolean.TRUE.equals(event.test())) {
      item.put("test_event_code", TEST);
    }
    if (event.shopper() != null) {
      item.set("user", user(event.shopper()));
    }
    if (event.page() != null) {
      ObjectNode page = item.putObject("page");
      put(page, "url", event.page().url());
      put(page, "referrer", event.page().referrer());
    }
    if (event.order() != null) {
      item.set("properties", properties(event.order()));
    }
    return item;
  }

  /** What is wrong, in the names of our own format. */
  static Violation violation(String path, String reason) {
    return new Violation(FIELDS.getOrDefault(path, path), reason);
  }

  private static ObjectNode user(NewEvent.Shopper shopper) {
    ObjectNode user = JsonNodeFactory.instance.objectNode();
    put(user, "email", shopper.emails());
    put(user, "phone", shopper.phones());
    put(user, "external_id", shopper.externalIds());
    put(user, "ttclid", shopper.ttclid());
    put(user, "ttp", shopper.ttp());
    put(user, "hlclid", shopper.clickId());
    put(user, "ip", shopper.ip());
    put(user, "user_agent", shopper.userAgent());
    put(user, "country", shopper.country());
    return user;
  }

  private static ObjectNode properties(NewEvent.Order order) {
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    put(properties, "order_id", order.id());
    if (order.value() != null) {
      properties.put("value", order.value().amount());
      properties.put("currency", order.value().currency());
    }
    put(properties, "coupon", order.promoCodes());
    put(properties, "refund_id", order.refundId());
    if (order.customer() != null) {
      properties.put("customer_type", order.customer().name().toLowerCase(Locale.ROOT));
    }
    if (order.items() != null) {
      ArrayNode contents = properties.putArray("contents");
      order.items().forEach(line -> contents.add(content(line)));
    }
    return properties;
  }

  private static ObjectNode content(NewEvent.Item line) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    put(content, "content_id", line.id());
    put(content, "content_name", line.name());
    put(content, "content_category", line.category());
    if (line.price() != null) {
      content.put("price", line.price().amount());
    }
    if (line.quantity() != null) {
      content.put("quantity", line.quantity());
    }
    return content;
  }

  private static void put(ObjectNode to, String field, String text) {
    if (text != null) {
      to.put(field, text);
    }
  }

  private static void put(ObjectNode to, String field, List<String> texts) {
    if (texts != null) {
      ArrayNode list = to.putArray(field);
      texts.forEach(list::add);
    }
  }
}
