package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.attribution.collect.source.SourceKind;
import java.util.Locale;

/** The body of a track request: whose events these are, and the events. */
record TrackBody(JsonNode root) {

  static final int MOST = 1000;

  private static final String PARTNER = "partner_name";

  /**
   * @throws RefusedRequest unless it is the sender's own, with 1 to 1000 events
   */
  ArrayNode check(Sender sender) {
    if (!root.isObject()) {
      throw invalid("Not a valid object.");
    }
    checkKind(sender.kind());
    String id = Lenient.first(root, "event_source_id", "pixel_code");
    if (id == null) {
      throw invalid("event_source_id: Missing data for required field.");
    }
    if (!id.equals(sender.code())) {
      throw new RefusedRequest(
          TikTokCode.PERMISSION_ERROR,
          "No permission to operate pixel code: "
              + (id.length() <= 64 ? Cleaner.text(id) : "it is too long")
              + ". The access token was given out for another event source.");
    }
    return events();
  }

  private void checkKind(SourceKind kind) {
    String sent = Lenient.first(root, "event_source");
    if (sent != null && !sent.toUpperCase(Locale.ROOT).equals(kind.name())) {
      throw invalid("event_source: Must be " + kind.name().toLowerCase(Locale.ROOT) + ".");
    }
  }

  private ArrayNode events() {
    JsonNode data = root.get("data");
    if (data == null || data.isNull()) {
      throw invalid("data: Missing data for required field.");
    }
    if (!(data instanceof ArrayNode events)) {
      throw invalid("data: Not a valid list.");
    }
    if (events.isEmpty()) {
      throw invalid("data: Shorter than minimum length 1.");
    }
    if (events.size() > MOST) {
      throw invalid("data: Longer than maximum length " + MOST + ".");
    }
    putPartner(events);
    return events;
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

  boolean isTest() {
    return Lenient.first(root, "test_event_code") != null;
  }

  static RefusedRequest invalid(String message) {
    return new RefusedRequest(TikTokCode.PARAM_ERROR, message);
  }
}
