package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What scripts of a shop keep beside an order: Shopify's note attributes, WooCommerce's meta data.
 * Names are read without regard to case and to underscores in front, {@code _ttclid}.
 */
final class CartNotes {

  private static final Pattern TAG =
      Pattern.compile("(?:wc_order_attribution_)?(utm_(?:source|medium|campaign|content|term|id))");

  private final Map<String, String> notes = new HashMap<>();

  /**
   * @param list each with a name and a value
   */
  CartNotes(JsonNode list, String nameField) {
    for (JsonNode note : list) {
      String name = Doc.text(note, nameField);
      String value = Doc.text(note, "value");
      if (name != null && value != null) {
        notes.putIfAbsent(name.toLowerCase(Locale.ROOT).replaceFirst("^_+", ""), value);
      }
    }
  }

  /** The first of the names that is there; null for none. */
  String get(String... names) {
    for (String name : names) {
      String value = notes.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** utm parameters by their names. */
  Map<String, String> tags() {
    return notes.entrySet().stream()
        .filter(note -> TAG.matcher(note.getKey()).matches())
        .collect(
            Collectors.toMap(
                note -> TAG.matcher(note.getKey()).replaceFirst("$1"),
                Map.Entry::getValue,
                (one, other) -> one));
  }
}
