package io.hookline.kit.value;

/**
 * Characters as people, JSON Schema and PostgreSQL's {@code char_length} count them; Java's {@code
 * length()} counts UTF-16 units, in which an emoji is two that can be torn apart.
 */
public final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  /** Letters and signs that are drawn as nothing: Hangul's fillers, Braille's empty cell. */
  private static final String DRAWN_AS_NOTHING = "\u115F\u1160\u2800\u3164\uFFA0";

  private Characters() {}

  public static int count(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** The first characters of the text. */
  public static String cut(String text, int most) {
    return text.length() > most && count(text) > most
        ? text.substring(0, text.offsetByCodePoints(0, most))
        : text;
  }

  /** Whether no half of a character stands alone. */
  public static boolean areWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Nearly all texts have no surrogate at all.
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().noneMatch(Characters::isHalf);
      }
    }
    return true;
  }

  /**
   * The text with U+FFFD for each half that stands alone: a half can neither be encoded nor kept.
   */
  public static String whole(String text) {
    if (areWhole(text)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().map(c -> isHalf(c) ? REPLACEMENT : c).forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** The text as a database keeps it: {@link #whole}, and without U+0000, which JSON can tell. */
  public static String storable(String text) {
    String whole = whole(text);
    return whole.indexOf('\0') < 0 ? whole : whole.replace("\0", "");
  }

  /**
   * The text without what a copied one brings along at its ends and nobody sees: blanks of every
   * kind, also those that do not break, marks of direction and of a file's beginning, signs that
   * steer a terminal.
   */
  public static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isUnseen(text.charAt(from))) {
      from++;
    }
    while (to > from && isUnseen(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c)
        || DRAWN_AS_NOTHING.indexOf(c) >= 0;
  }

  /** Code points of a text are surrogates only where they have no other half. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
