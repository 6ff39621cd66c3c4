package io.hookline.attribution.evidence.origin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as rules compare it. People write {@code paid_social}, {@code Paid-Social}, {@code
 * paidSocial} and {@code paid social} for one thing.
 *
 * @param squeezed its letters and digits, in lower case
 * @param words its words in lower case, a blank around each
 * @param parts the same where a capital behind a small letter begins a word as well
 */
public record TagText(String squeezed, String words, String parts) {

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  public static TagText of(String raw) {
    String plain = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    String words = words(plain);
    return new TagText(
        words.replace(" ", ""), words, words(INNER_CAPITAL.matcher(plain).replaceAll(" ")));
  }

  private static String words(String text) {
    String words = SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return ' ' + words + ' ';
  }

  public boolean isEmpty() {
    return squeezed.isEmpty();
  }

  /** Whether the words of another text stand in this one, one behind the other. */
  public boolean has(TagText phrase) {
    return words.contains(phrase.words()) || parts.contains(phrase.words());
  }
}
