package io.hookline.content.measure.networkfile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: without case, accents, marks that nobody sees, and double blanks. */
final class Folded {

  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\p{Cc}&&[^\\t\\r\\n]]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Folded() {}

  static String of(String text) {
    return isPlain(text) ? text.toLowerCase(Locale.ROOT).strip() : folded(text);
  }

  /** Whether there is nothing to fold but case: so it is of most cells. */
  private static boolean isPlain(String text) {
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || blank && c == ' ') {
        return false;
      }
      blank = c == ' ';
    }
    return true;
  }

  /** The same of any text, with all that can be in one. */
  static String folded(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(parts).replaceAll("").replace('ς', 'σ').replace('’', '\'');
    // Put together again: Hangul is letters and no marks.
    String whole = Normalizer.normalize(bare, Normalizer.Form.NFC);
    return digits(BLANKS.matcher(whole).replaceAll(" ").strip());
  }

  /** Digits of every script as 0 to 9. */
  static String digits(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '9' && Character.isDigit(c)) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return plain == null ? text : plain.toString();
  }
}
