package io.hookline.content.plan.vocabulary;

import io.hookline.kit.value.IndexKey;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A term's name without what people write differently: case, width, spaces, punctuation. */
final class TermKey {

  /** Marks belong to letters: Thai and Hindi vowels are marks. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** A hashtag goes on over an underscore. */
  private static final Pattern NOT_OF_A_HASHTAG = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

  private TermKey() {}

  /**
   * @return empty when the name has neither a letter nor a digit
   */
  static String of(Vocabulary vocabulary, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (vocabulary == Vocabulary.HASHTAG || vocabulary == Vocabulary.COMMUNITY) {
      return IndexKey.of(NOT_OF_A_HASHTAG.matcher(plain).replaceAll(""));
    }
    String key = BETWEEN.matcher(plain).replaceAll("-");
    int from = key.startsWith("-") ? 1 : 0;
    int to = key.endsWith("-") && key.length() > from ? key.length() - 1 : key.length();
    return IndexKey.of(key.substring(from, to));
  }
}
