package io.hookline.attribution.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what clients really send: numbers as strings, one value where a list is meant and the other
 * way round, empty strings, nothing at all.
 */
final class Lenient {

  /** A macro that an ad platform or tag manager did not fill in. */
  private static final Pattern MACRO = Pattern.compile("__\\w+__|\\{\\{.*}}");

  private Lenient() {}

  /** The scalar as text without surrounding blanks; null for nothing, "" and containers. */
  static String text(JsonNode node) {
    if (node == null || !node.isValueNode() || node.isNull()) {
      return null;
    }
    return told(node.asText());
  }

  /** The text without surrounding blanks; null when it says nothing. */
  static String told(String raw) {
    String text = raw.replace("\0", "").strip();
    return text.isEmpty() || MACRO.matcher(text).matches() ? null : text;
  }

  /** The scalar, or each scalar of the list. */
  static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node != null && node.isArray()) {
      for (JsonNode element : node) {
        add(texts, text(element));
      }
    } else {
      add(texts, text(node));
    }
    return texts;
  }

  private static void add(List<String> texts, String text) {
    if (text != null) {
      texts.add(text);
    }
  }

  /** The first of the fields that has a text. */
  static String first(JsonNode parent, String... fields) {
    for (String field : fields) {
      List<String> texts = texts(parent.get(field));
      if (!texts.isEmpty()) {
        return texts.get(0);
      }
    }
    return null;
  }
}
