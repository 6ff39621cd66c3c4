package io.hookline.content.plan.trend;

import io.hookline.kit.value.IndexKey;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A trend's name, or its category, without what people write differently: case, width, blanks,
 * punctuation.
 */
final class TrendName {

  private TrendName() {}

  /** Of a name without a letter or a digit, such as an emoji, all of it counts. */
  static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String letters = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    return IndexKey.of(letters.isEmpty() ? plain.strip() : letters);
  }
}
