package io.hookline.attribution.collect.shopper;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.NoValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what clients really send: numbers as strings and strings as numbers, one value where a list
 * is meant and the other way round, empty strings, words for nothing, nothing at all.
 */
public final class Lenient {

  /** A number of more digits before or behind its point is no id and no time. */
  private static final int MOST_DIGITS = 100;

  private Lenient() {}

  /** The scalar as text without surrounding blanks; null for nothing, "" and containers. */
  public static String text(JsonNode node) {
    if (node == null || !node.isValueNode() || node.isNull()) {
      return null;
    }
    return text(node.isNumber() && !node.isIntegralNumber() ? plain(node) : node.asText());
  }

  /** By its value: programs write 1795817960 as 1795817960.0 and as 1.79581796E9. */
  private static String plain(JsonNode number) {
    BigDecimal value = number.decimalValue();
    return Math.abs((long) value.scale()) > MOST_DIGITS
        ? number.asText()
        : value.stripTrailingZeros().toPlainString();
  }

  /** The text without surrounding blanks; null when it says nothing. */
  public static String text(String raw) {
    String whole = Characters.whole(raw);
    String text = Characters.trimmed(whole.indexOf('\0') < 0 ? whole : whole.replace("\0", ""));
    return NoValue.is(text) ? null : text;
  }

  /** The scalar, or each scalar of the list. */
  public static List<String> texts(JsonNode node) {
    if (node == null || !node.isArray()) {
      String text = text(node);
      return text == null ? List.of() : List.of(text);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode element : node) {
      String text = text(element);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The first of the fields that has a text. */
  public static String first(JsonNode parent, String field, String other) {
    String first = first(parent, field);
    return first != null ? first : first(parent, other);
  }

  /** The field's text, or the first of its texts. */
  public static String first(JsonNode parent, String field) {
    JsonNode node = parent.get(field);
    if (node == null || !node.isArray()) {
      return text(node);
    }
    for (JsonNode element : node) {
      String text = text(element);
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
