package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.kit.value.LookAlikes;
import io.hookline.kit.value.NoValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The promo codes of an order, wherever and however clients write them: one or a list, a list in
 * one text, objects with a code. An order may use several, and only some of them are a creator's.
 */
final class PromoCodes {

  private static final List<String> FIELDS =
      List.of(
          "promo_code",
          "promo_codes",
          "coupon",
          "coupons",
          "coupon_code",
          "discount_code",
          "discount_codes");

  /** As codes are issued, in any script; what else shoppers write there is theirs. */
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_\\p{Pd}]{1,40}");

  private static final Pattern SEARCHED_CODE =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_\\p{Pd}]{2,40}");

  /** Also those of other scripts, and what is left of a list that was written as a text. */
  private static final Pattern BETWEEN =
      Pattern.compile("[,;|/&+\\[\\]{}\"'()\\u060C\\u3001\\uFF0C\\uFF1B]+");

  private static final Pattern BETWEEN_SEARCHED = Pattern.compile("[,;|]+");

  private static final Pattern LETTER_AND_DIGIT =
      Pattern.compile("[\\p{L}\\p{M}_\\p{Pd}]++\\p{Nd}++[\\p{L}\\p{M}\\p{Nd}_]*+");

  private static final int MOST = 20;
  private static final int LONGEST_LIST = 1000;

  private PromoCodes() {}

  /**
   * As they are typed, in upper case and usual width, each once; whether they are the brand's codes
   * is found out later.
   */
  static List<String> of(JsonNode properties) {
    Stream<String> named = FIELDS.stream().flatMap(field -> codes(properties.path(field)));
    Stream<String> searched =
        Lenient.texts(properties.get("query")).stream()
            .flatMap(text -> parts(text, BETWEEN_SEARCHED))
            .filter(code -> isCode(code, SEARCHED_CODE));
    return Stream.concat(named, searched)
        .map(code -> code.toUpperCase(Locale.ROOT))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<String> codes(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .limit(MOST)
          .flatMap(PromoCodes::ofElement);
    }
    return ofElement(node);
  }

  private static Stream<String> ofElement(JsonNode node) {
    String text = node.isObject() ? Lenient.first(node, "code") : Lenient.text(node);
    return text == null
        ? Stream.empty()
        : parts(text, BETWEEN).flatMap(PromoCodes::words).filter(code -> isCode(code, CODE));
  }

  private static Stream<String> parts(String text, Pattern between) {
    return text.length() > LONGEST_LIST
        ? Stream.empty()
        : between
            .splitAsStream(LookAlikes.plain(text))
            .map(String::strip)
            .filter(part -> !part.isEmpty());
  }

  /** Blanks stand between codes where one of the words can only be a code, as in IDA10 FREESHIP. */
  private static Stream<String> words(String part) {
    String[] words = part.split("[\\s\\p{Z}]+");
    return Arrays.stream(words).anyMatch(word -> LETTER_AND_DIGIT.matcher(word).matches())
        ? Arrays.stream(words)
        : Stream.of(part);
  }

  private static boolean isCode(String text, Pattern form) {
    return form.matcher(text).matches() && !NoValue.isAsId(text);
  }
}
