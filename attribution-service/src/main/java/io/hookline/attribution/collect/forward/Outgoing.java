package io.hookline.attribution.collect.forward;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.ingest.KeptEvents.Kept;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request to TikTok's Events API: each event as it is kept, without what is our own. */
final class Outgoing {

  private static final List<String> OURS =
      List.of("partner_name", "test_event_code", "consent", "ad_user_data", "visitor_class");

  private Outgoing() {}

  /**
   * @param source TikTok's word for where they happen, {@code web}
   * @param partner whose name TikTok is told
   */
  static byte[] body(
      String source, ForwardingSettings settings, String partner, List<Kept> events) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("event_source", source);
    body.put("event_source_id", settings.pixelCode());
    body.put("partner_name", partner);
    if (settings.testEventCode() != null) {
      body.put("test_event_code", settings.testEventCode());
    }
    var data = body.putArray("data");
    events.forEach(event -> data.add(event(event, settings)));
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Name, time and id as they came. What has no id gets ours, so that TikTok takes it once. */
  private static ObjectNode event(Kept stored, ForwardingSettings settings) {
    ObjectNode event = stored.payload().deepCopy();
    event.remove(OURS);
    if (event.path("event_id").isNull()) {
      event.put("event_id", stored.id().toString());
    }
    if (event.get("user") instanceof ObjectNode user) {
      user.remove(List.of("hlclid", "disposable_email"));
    }
    if (event.get("properties") instanceof ObjectNode properties) {
      properties.remove(
          List.of("hlclid", "refund_id", "refunded_in_all", "later_version", "as_of"));
    }
    if (settings.limitedDataUse()) {
      event.put("limited_data_use", true);
    }
    return event;
  }
}
