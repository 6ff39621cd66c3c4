package io.hookline.attribution.collect.pixel;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.visitor.VisitorClass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a browser sends.
 *
 * @param data events, each with its age instead of a time: a visitor's clock may be years off
 * @param testCode as TikTok's test_event_code: the events are kept and never counted
 */
record PixelBody(List<JsonNode> data, String testCode) {

  /** More come in several requests. */
  static final int MOST = 50;

  /** What was kept in a browser for longer than a key is remembered might count twice. */
  private static final long OLDEST_MILLIS = 48 * 3600 * 1000L;

  private static final List<String> KEPT =
      List.of("event", "event_id", "page", "properties", "campaign", "limited_data_use");

  /**
   * @throws IllegalArgumentException unless it is an object with 1 to {@link #MOST} events
   */
  static PixelBody of(JsonNode root) {
    List<JsonNode> data = new ArrayList<>();
    root.path("data").forEach(data::add);
    if (data.isEmpty() || data.size() > MOST) {
      throw new IllegalArgumentException("data must be 1 to " + MOST + " events");
    }
    return new PixelBody(data, root.path("test_event_code").asText(null));
  }

  /**
   * The events in the shape of {@code data[]}; one that is none stays what it is, to be rejected
   * with a receipt.
   *
   * @param agent the browser, as it calls itself; null for none
   * @param visitor who it is; that it is a person need not be said
   */
  List<JsonNode> events(Instant now, String agent, VisitorClass visitor) {
    return data.stream()
        .map(item -> item.isObject() ? event(item, now, agent, visitor) : item)
        .toList();
  }

  private JsonNode event(JsonNode item, Instant now, String agent, VisitorClass visitor) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    for (String field : KEPT) {
      if (item.has(field)) {
        event.set(field, item.get(field));
      }
    }
    long age = Math.max(0, Math.min(item.path("age").asLong(0), OLDEST_MILLIS));
    event.put("event_time", now.minusMillis(age).toString());
    ObjectNode user = event.putObject("user");
    if (item.path("user") instanceof ObjectNode told) {
      user.setAll(told);
    }
    if (agent != null) {
      user.put("user_agent", agent);
    }
    if (visitor != VisitorClass.PERSON) {
      event.put("visitor_class", visitor.name());
    }
    if (testCode != null) {
      event.put("test_event_code", testCode);
    }
    return event;
  }

  /** As the contract shows it; the body itself is read leniently, as a tree. */
  @Schema(name = "PixelEvents", additionalProperties = Schema.True.class)
  record Shown(@Schema(required = true, minItems = 1, maxItems = MOST) List<PixelEvent> data) {}

  /** An event of a page. */
  @Schema(name = "PixelEvent", additionalProperties = Schema.True.class)
  record PixelEvent(
      @Schema(required = true, examples = "Pageview") String event,
      @JsonProperty("event_id") @Schema(examples = "hlm0x3k2") String eventId,
      @Schema(examples = "12", description = "Milliseconds from the event until it was sent")
          long age,
      @Schema(description = "ttp, visitor, ttclid, hlclid; what names a person as SHA-256")
          Map<String, Object> user,
      @Schema(description = "url and referrer") Map<String, Object> page,
      @Schema(description = "As of trackEvents") Map<String, Object> properties,
      @Schema(description = "utm_source and others of the latest visit that had any")
          Map<String, Object> campaign) {}
}
