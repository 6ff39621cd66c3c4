package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.attribution.collect.source.SourceKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The body of a track request: whose events these are, and the events. */
record TrackBody(TrackFormat format, JsonNode root) {

  private static final String PARTNER = "partner_name";
  private static final String TIME = "timestamp";

  /** Whatever the shape: clients mix the generations. */
  private static final List<String> SOURCE =
      List.of("event_source_id", "pixel_code", "event_set_id");

  /**
   * @throws RefusedRequest unless it is the sender's own, with as many events as its format holds
   */
  SentEvents check(Sender sender) {
    if (!root.isObject()) {
      throw invalid("Not a valid object.");
    }
    checkKind(sender.kind());
    String id = source();
    if (id == null) {
      throw invalid(format.sourceField() + ": Missing data for required field.");
    }
    if (!id.equals(sender.code())) {
      throw new RefusedRequest(
          TikTokCode.PERMISSION_ERROR,
          "No permission to operate pixel code: "
              + (id.length() <= 64 ? Cleaner.text(id) : "it is too long")
              + ". The access token was given out for another event source.");
    }
    return new SentEvents(events(), isTest(), format.place());
  }

  private void checkKind(SourceKind kind) {
    String sent = Lenient.first(root, "event_source");
    if (sent != null && !kind.isSentAs(sent)) {
      throw invalid("event_source: Must be " + kind.eventSource() + ".");
    }
  }

  private String source() {
    String own = source(root);
    return own == null ? ofEvents() : own;
  }

  private String source(JsonNode node) {
    return Stream.concat(Stream.of(format.sourceField()), SOURCE.stream())
        .map(field -> Lenient.first(node, field))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Some clients name the source in each event; null unless all of them name one and the same. */
  private String ofEvents() {
    JsonNode list = format.listField() == null ? null : root.get(format.listField());
    if (list == null || !list.isArray() || list.isEmpty() || list.size() > format.most()) {
      return null;
    }
    String first = source(list.get(0));
    boolean all =
        first != null && list.valueStream().allMatch(event -> first.equals(source(event)));
    return all ? first : null;
  }

  private List<JsonNode> events() {
    List<JsonNode> events = list();
    if (format != TrackFormat.EVENTS) {
      events.forEach(TrackBody::putTime);
    }
    return events;
  }

  /** In version 1 an event without a time is of now, as one is whose time is empty. */
  private static void putTime(JsonNode event) {
    if (event instanceof ObjectNode fields && !fields.has("event_time")) {
      fields.putIfAbsent(TIME, TextNode.valueOf(""));
    }
  }

  private List<JsonNode> list() {
    String field = format.listField();
    if (field == null) {
      return List.of(root);
    }
    JsonNode list = root.get(field);
    if (list == null || list.isNull()) {
      throw invalid(field + ": Missing data for required field.");
    }
    if (!(list instanceof ArrayNode events)) {
      throw invalid(field + ": Not a valid list.");
    }
    if (events.isEmpty()) {
      throw invalid(field + ": Shorter than minimum length 1.");
    }
    if (events.size() > format.most()) {
      throw invalid(field + ": Longer than maximum length " + format.most() + ".");
    }
    putPartner(events);
    return events.valueStream().toList();
  }

  /** Most clients name themselves once, some in each event. */
  private void putPartner(ArrayNode events) {
    String partner = Lenient.first(root, PARTNER);
    for (JsonNode event : events) {
      if (partner != null && event instanceof ObjectNode fields && !fields.has(PARTNER)) {
        fields.put(PARTNER, partner);
      }
    }
  }

  private boolean isTest() {
    return Lenient.first(root, "test_event_code") != null;
  }

  static RefusedRequest invalid(String message) {
    return new RefusedRequest(TikTokCode.PARAM_ERROR, message);
  }
}
