package io.hookline.kit.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes a text as people compare it: without regard to case, width, fonts, accents, Arabic vowel
 * marks and variants of letters, other scripts' digits, skin tones and unseen marks.
 */
final class Folding {

  /** Scripts in which a mark above or below a letter may be left out. In others it is a sound. */
  private static final Set<UnicodeScript> MARKS_LEFT_OUT =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW);

  /**
   * Letters that Unicode does not take apart, and those of Arabic script that stand in for others.
   */
  private static final Map<Integer, String> LETTERS = new HashMap<>();

  static {
    String[] pairs = {
      "ß ss", "æ ae", "œ oe", "ø o", "đ d", "ð d", "þ th", "ł l", "ħ h", "ı i", "ŋ n", "ς σ", "ى ي",
      "ی ي", "ې ي", "ة ه", "ہ ه", "ھ ه", "ک ك", "ٱ ا", "’ '", "ʼ '", "‘ '", "´ '", "` '", "؟ ?",
      "¿ ?", "՞ ?", "፧ ?"
    };
    for (String pair : pairs) {
      LETTERS.put(pair.codePointAt(0), pair.substring(2));
    }
  }

  private static final int TATWEEL = 0x640;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int FIRST_SKIN_TONE = 0x1F3FB;
  private static final int LAST_SKIN_TONE = 0x1F3FF;

  private Folding() {}

  static String of(String text) {
    String lower = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80 && c != '`')) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    UnicodeScript script = UnicodeScript.COMMON;
    String apart = Normalizer.normalize(lower, Form.NFD);
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        script = UnicodeScript.of(c);
        append(folded, c);
      } else if (!MARKS_LEFT_OUT.contains(script) && !isVariationSelector(c)) {
        folded.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(folded, Form.NFC);
  }

  private static void append(StringBuilder folded, int c) {
    String other = LETTERS.get(c);
    if (other != null) {
      folded.append(other);
    } else if (c == ZERO_WIDTH_SPACE) {
      folded.append(' ');
    } else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      folded.append((char) ('0' + Character.digit(c, 10)));
    } else if (!isUnseen(c)) {
      folded.appendCodePoint(c);
    }
  }

  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT
        || c == TATWEEL
        || c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
  }

  private static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
  }
}
