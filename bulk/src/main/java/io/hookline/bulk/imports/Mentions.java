package io.hookline.bulk.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a row speaks of a person: a cell, or a value of its JSON, that is one of the person's
 * handles, or in which one of the person's addresses occurs. A cell may hold JSON too: a whole row,
 * in the error file of a JSON import. Of broken JSON no more is known than its words.
 */
final class Mentions {

  /** Any mapper will do: only texts and numbers are read. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final String NOT_BEHIND = "(?<![\\p{L}\\p{N}._%+-])";
  private static final String NOT_BEFORE = "(?!\\.?[\\p{L}\\p{N}_-])";

  private final List<String> values;

  /**
   * @param values in lower case
   */
  Mentions(List<String> values) {
    this.values = values;
  }

  boolean in(RawRow row) {
    return row.json() == null
        ? row.cells().stream().anyMatch(cell -> isJson(cell) ? inJson(cell) : inText(cell))
        : inJson(row.json());
  }

  private static boolean isJson(String cell) {
    String text = cell.strip();
    return text.startsWith("{") || text.startsWith("[") && text.endsWith("]");
  }

  private boolean inJson(String json) {
    try {
      return inNode(MAPPER.readTree(json));
    } catch (JsonProcessingException broken) {
      String text = lower(json);
      return values.stream().anyMatch(value -> occurs(value, text));
    }
  }

  private boolean inNode(JsonNode node) {
    if (node.isValueNode()) {
      return inText(node.asText());
    }
    for (JsonNode each : node) {
      if (inNode(each)) {
        return true;
      }
    }
    return false;
  }

  private boolean inText(String whole) {
    String text = lower(whole.strip());
    String handle = text.startsWith("@") ? text.substring(1) : text;
    return values.stream()
        .anyMatch(
            value ->
                value.equals(text)
                    || value.equals(handle)
                    || value.indexOf('@') > 0 && occurs(value, text));
  }

  private static boolean occurs(String value, String text) {
    return Pattern.compile(NOT_BEHIND + Pattern.quote(value) + NOT_BEFORE).matcher(text).find();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
