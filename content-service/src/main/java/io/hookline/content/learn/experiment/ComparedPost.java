package io.hookline.content.learn.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All fields of a post, those of its script and shot list among them, by their paths.
 *
 * @param fields what is not said is left out
 */
record ComparedPost(Map<String, JsonNode> fields) {

  private static final int MOST_SHOWN = 80;

  static ComparedPost of(JsonNode post, JsonNode script, JsonNode shotList) {
    Map<String, JsonNode> fields = new TreeMap<>();
    put(fields, "", post);
    for (JsonNode part : script.path("parts")) {
      ObjectNode said = part.deepCopy();
      said.remove(List.of("id", "kind"));
      list(fields, "script." + part.path("kind").asText()).add(said);
    }
    for (JsonNode shot : shotList.path("shots")) {
      ObjectNode seen = shot.deepCopy();
      seen.remove("id");
      String place = fields.containsKey("shotList.first") ? "others" : "first";
      list(fields, "shotList." + place).add(seen);
    }
    return new ComparedPost(fields);
  }

  private static void put(Map<String, JsonNode> fields, String path, JsonNode value) {
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              field ->
                  put(
                      fields,
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      field.getValue()));
    } else if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
      fields.put(path, value);
    }
  }

  private static ArrayNode list(Map<String, JsonNode> fields, String path) {
    return (ArrayNode) fields.computeIfAbsent(path, key -> JsonNodeFactory.instance.arrayNode());
  }

  /** The fields in which another post differs, in their order. */
  List<String> differences(ComparedPost other) {
    TreeSet<String> paths = new TreeSet<>(fields.keySet());
    paths.addAll(other.fields.keySet());
    List<String> differences = new ArrayList<>();
    for (String path : paths) {
      JsonNode here = fields.get(path);
      JsonNode there = other.fields.get(path);
      if (here == null || !here.equals(there)) {
        differences.add(path);
      }
    }
    return differences;
  }

  /** The fields that keep another post from being its variant. */
  List<String> strayDifferences(ComparedPost other, Variable variable) {
    return differences(other).stream()
        .filter(field -> !FieldRules.belongs(field, variable) && !FieldRules.isHarmless(field))
        .filter(field -> !field.equals(FieldRules.SECONDS) || !isAboutAsLong(other, variable))
        .toList();
  }

  /** Whether another post differs in what is tried. */
  boolean variesIn(ComparedPost other, Variable variable) {
    return differences(other).stream().anyMatch(field -> FieldRules.belongs(field, variable));
  }

  private boolean isAboutAsLong(ComparedPost other, Variable variable) {
    JsonNode here = fields.get(FieldRules.SECONDS);
    JsonNode there = other.fields.get(FieldRules.SECONDS);
    if (here == null || there == null || variable == Variable.TIME) {
      return false;
    }
    double longer = Math.max(here.asDouble(), there.asDouble());
    return Math.abs(here.asDouble() - there.asDouble()) <= longer * FieldRules.LENGTH_TOLERANCE;
  }

  /** "12.5", or "nothing"; shortened. */
  String shown(String field) {
    JsonNode value = fields.get(field);
    String text = value == null ? "nothing" : value.isTextual() ? value.asText() : value.toString();
    return text.codePointCount(0, text.length()) <= MOST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
  }

  boolean isOut() {
    return fields.containsKey("publishedAt");
  }

  boolean isRemoved() {
    return fields.containsKey("removedAt");
  }

  /** Null while it is not out. */
  Instant publishedAt() {
    return isOut() ? Instant.parse(fields.get("publishedAt").asText()) : null;
  }
}
