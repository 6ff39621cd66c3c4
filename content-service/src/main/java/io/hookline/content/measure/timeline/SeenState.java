package io.hookline.content.measure.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.value.Sha256;

/** The watched fields of a resource as they were when it was seen. */
final class SeenState {

  private SeenState() {}

  /** Lists and objects by their checksum: they are compared only, and may be long. */
  static ObjectNode of(ChangeRule rule, JsonNode state) {
    ObjectNode seen = JsonNodeFactory.instance.objectNode();
    for (String field : rule.watched()) {
      JsonNode value = ChangeRule.at(state, field);
      if (value.isContainerNode()) {
        seen.put(field, "sha256:" + Sha256.hex(value.toString()));
      } else {
        seen.put(field, value.isMissingNode() || value.isNull() ? null : value.asText());
      }
    }
    return seen;
  }

  static boolean isShown(JsonNode value) {
    return !value.isNull() && !value.asText().startsWith("sha256:");
  }
}
