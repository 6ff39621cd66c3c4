package io.hookline.kit.value;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What short texts that people type look like, by the skeletons of Unicode's UTS 39, whatever their
 * case, width and script, and whatever they have in them that is not seen. A Cyrillic А is a Latin
 * A, ＭＩＡ is MIA, and digits of all scripts are what they count. The letters of another Unicode
 * version may look like others: who keeps readings or looks makes them anew then.
 */
public final class LookAlikes {

  private static final SpoofChecker UTS_39 =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

  /** In these a mark is an accent that is easily left out; elsewhere it is a vowel, or a sound. */
  private static final Set<Character.UnicodeScript> ACCENTED =
      EnumSet.of(
          Character.UnicodeScript.COMMON,
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC);

  private LookAlikes() {}

  /**
   * What somebody means who types the text: texts with the same reading are one, but for what is
   * told apart within ASCII, where {@code 0} is no {@code O}. A text of ASCII is its own reading,
   * in upper case.
   */
  public static String reading(String text) {
    return isAscii(text)
        ? text.toUpperCase(Locale.ROOT)
        : drawn(upper(digits(bare(text))), LookAlikes::asciiKept);
  }

  /**
   * All that the text looks like: its reading, and its shapes as it is written, in capitals and in
   * small letters. Two texts of which one look is the same are taken for each other by people.
   */
  public static Set<String> looks(String text) {
    String bare = bare(text);
    Set<String> looks = new LinkedHashSet<>();
    looks.add(reading(text));
    add(looks, digits(bare));
    add(looks, bare);
    return looks;
  }

  private static void add(Collection<String> looks, String text) {
    looks.add(drawn(upper(text), LookAlikes::skeleton));
    looks.add(drawn(text.toLowerCase(Locale.ROOT), LookAlikes::skeleton));
    looks.add(drawn(text, LookAlikes::skeleton));
  }

  /** Whether there is a character that is drawn as nothing. */
  public static boolean hasUnseen(String text) {
    return text.codePoints().anyMatch(LookAlikes::isUnseen);
  }

  /** The text without what nobody sees, and each character in its usual width and form. */
  public static String plain(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isUnseen(c)).forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFKC);
  }

  private static boolean isUnseen(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || Character.getType(c) == Character.FORMAT
        || c == 0x2800;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }

  /** The plain text without accents, and without what stands on nothing. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    boolean accented = true;
    for (int c : Normalizer.normalize(plain(text), Normalizer.Form.NFD).codePoints().toArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        accented = ACCENTED.contains(Character.UnicodeScript.of(c));
        bare.appendCodePoint(c);
      } else if (!accented) {
        bare.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static String drawn(String text, IntFunction<String> drawing) {
    String drawn =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .codePoints()
            .mapToObj(drawing)
            .collect(Collectors.joining());
    return Normalizer.normalize(drawn, Normalizer.Form.NFC);
  }

  /** Among capitals, what looks like a stroke is an I. */
  private static String asciiKept(int c) {
    return c < 0x80 ? Character.toString(c) : upper(skeleton(c).replace('l', 'I'));
  }

  /** The standard has rn for m, which only small letters of some fonts deserve. */
  private static String skeleton(int c) {
    return c == 'm' ? "m" : UTS_39.getSkeleton(Character.toString(c));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
