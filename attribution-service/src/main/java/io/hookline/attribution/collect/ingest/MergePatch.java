package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** RFC 7396. */
final class MergePatch {

  private MergePatch() {}

  /**
   * @param changes null for none
   */
  static ObjectNode apply(ObjectNode to, ObjectNode changes) {
    ObjectNode patched = to.deepCopy();
    if (changes != null) {
      changes
          .properties()
          .forEach(
              change -> {
                JsonNode value = change.getValue();
                if (value.isNull()) {
                  patched.remove(change.getKey());
                } else if (value instanceof ObjectNode inner) {
                  ObjectNode before =
                      patched.get(change.getKey()) instanceof ObjectNode there
                          ? there
                          : JsonNodeFactory.instance.objectNode();
                  patched.set(change.getKey(), apply(before, inner));
                } else {
                  patched.set(change.getKey(), value);
                }
              });
    }
    return patched;
  }
}
