package io.hookline.attribution.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Copies the free parts of an event without what must not be kept: secrets and personal data in
 * places where they do not belong, and values that PostgreSQL's jsonb cannot hold.
 */
final class Cleaner {

  /** Field names in lower case without separators, wherever they occur. */
  private static final Set<String> UNWANTED =
      Set.of(
          "accesstoken",
          "pixelcode",
          "token",
          "password",
          "ip",
          "ipaddress",
          "email",
          "emails",
          "emailaddress",
          "phone",
          "phones",
          "phonenumber",
          "phonenumbers",
          "firstname",
          "lastname",
          "fullname");

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}(?:@|%40)[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
  private static final int LONGEST = 4000;
  private static final int DEEPEST = 20;
  private static final int DIGITS = 60;

  private Cleaner() {}

  static JsonNode copy(JsonNode node) {
    return copy(node, 0);
  }

  private static JsonNode copy(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (node.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      node.properties()
          .forEach(
              field -> {
                if (!isUnwanted(field.getKey())) {
                  copy.set(text(field.getKey()), copy(field.getValue(), depth + 1));
                }
              });
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode(node.size());
      node.forEach(element -> copy.add(copy(element, depth + 1)));
      return copy;
    }
    if (node.isTextual()) {
      return JsonNodeFactory.instance.textNode(text(node.textValue()));
    }
    return node.isNumber() ? number(node) : node;
  }

  private static boolean isUnwanted(String field) {
    return UNWANTED.contains(field.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", ""));
  }

  /** The text without NUL, which jsonb refuses, cut to a sane length, e-mail addresses blotted. */
  static String text(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String clean = cut.indexOf('\0') < 0 ? cut : cut.replace("\0", "");
    return hasEmail(clean) ? EMAIL.matcher(clean).replaceAll("[e-mail]") : clean;
  }

  static boolean hasEmail(String text) {
    return (text.indexOf('@') >= 0 || text.contains("%40")) && EMAIL.matcher(text).find();
  }

  private static JsonNode number(JsonNode node) {
    BigDecimal value = node.decimalValue();
    boolean sane = value.precision() <= DIGITS && Math.abs((long) value.scale()) <= DIGITS;
    return sane ? node : JsonNodeFactory.instance.nullNode();
  }
}
