package io.hookline.attribution.collect.shopper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hookline.kit.value.Characters;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Makes single values safe to keep: without e-mail addresses, and such as jsonb can hold. */
public final class Cleaner {

  private static final char WIDE_AT = '\uFF20';
  private static final char SMALL_AT = '\uFE6B';

  /** Letters of every script, and the marks that nobody sees between them. */
  private static final String LETTERS = "\\p{L}\\p{M}\\p{N}\\p{Cf}";

  /** A wide one too; not the full stop of Chinese and Japanese, which ends sentences. */
  private static final String DOT = ".\\uFF0E";

  /**
   * Without a group that repeats: of many labels it would use up the stack. What is written without
   * blanks before or behind an address is taken for a part of it.
   */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[%1$s%2$s_%%+-]{1,64}(?:[@\\uFF20\\uFE6B]|%%40)[%1$s-]++[%2$s][%1$s-][%1$s%2$s-]*(?<![%2$s])"
              .formatted(LETTERS, DOT));

  private static final int LONGEST = 4000;
  private static final int DIGITS = 60;

  private Cleaner() {}

  /** A text, number or truth value; a missing node for anything else. */
  public static JsonNode scalar(JsonNode node) {
    if (node.isTextual()) {
      String sent = node.textValue();
      String clean = text(sent);
      return clean.equals(sent) ? node : JsonNodeFactory.instance.textNode(clean);
    }
    return node.isNumber() && isSane(node.decimalValue()) || node.isBoolean()
        ? node
        : JsonNodeFactory.instance.missingNode();
  }

  /**
   * The text without NUL and halves of characters, which jsonb refuses, cut to a sane length,
   * e-mail addresses blotted.
   */
  public static String text(String text) {
    String cut = Characters.cut(Characters.whole(text), LONGEST);
    String clean = cut.indexOf('\0') < 0 ? cut : cut.replace("\0", "");
    return hasEmail(clean) ? EMAIL.matcher(clean).replaceAll("[e-mail]") : clean;
  }

  public static boolean hasEmail(String text) {
    return hasAt(text) && EMAIL.matcher(text).find();
  }

  /** Most texts have none; those of Latin letters are not even searched for the last two. */
  private static boolean hasAt(String text) {
    return text.indexOf('@') >= 0
        || text.contains("%40")
        || text.indexOf(WIDE_AT) >= 0
        || text.indexOf(SMALL_AT) >= 0;
  }

  private static boolean isSane(BigDecimal value) {
    return value.precision() <= DIGITS && Math.abs((long) value.scale()) <= DIGITS;
  }
}
