package io.hookline.attribution.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hookline.kit.value.Characters;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Makes single values safe to keep: without e-mail addresses, and such as jsonb can hold. */
final class Cleaner {

  /** Without a group that repeats: of many labels it would use up the stack. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9._%+-]{1,64}(?:@|%40)[A-Za-z0-9-]++\\.[A-Za-z0-9-][A-Za-z0-9.-]*(?<!\\.)");

  private static final int LONGEST = 4000;
  private static final int DIGITS = 60;

  private Cleaner() {}

  /** A text, number or truth value; a missing node for anything else. */
  static JsonNode scalar(JsonNode node) {
    if (node.isTextual()) {
      return JsonNodeFactory.instance.textNode(text(node.textValue()));
    }
    return node.isNumber() && isSane(node.decimalValue()) || node.isBoolean()
        ? node
        : JsonNodeFactory.instance.missingNode();
  }

  /**
   * The text without NUL and halves of characters, which jsonb refuses, cut to a sane length,
   * e-mail addresses blotted.
   */
  static String text(String text) {
    String cut = Characters.cut(Characters.whole(text), LONGEST);
    String clean = cut.indexOf('\0') < 0 ? cut : cut.replace("\0", "");
    return hasEmail(clean) ? EMAIL.matcher(clean).replaceAll("[e-mail]") : clean;
  }

  static boolean hasEmail(String text) {
    return (text.indexOf('@') >= 0 || text.contains("%40")) && EMAIL.matcher(text).find();
  }

  private static boolean isSane(BigDecimal value) {
    return value.precision() <= DIGITS && Math.abs((long) value.scale()) <= DIGITS;
  }
}
