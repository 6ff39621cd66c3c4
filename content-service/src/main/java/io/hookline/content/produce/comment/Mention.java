package io.hookline.content.produce.comment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds {@code @handle} in a text however it is written: in capitals, full width or with accents
 * apart, and with the unseen marks of direction that programs put around a name.
 */
final class Mention {

  private static final String NOBODY = "@…";

  /** What a reader takes for one character, with the marks above and below it. */
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  /** What a handle goes on with. Behind one of Latin letters さん is a word of its own. */
  private static final String IN_HANDLE = "[\\p{L}\\p{N}_]";

  private static final String IN_LATIN_HANDLE = "[\\p{IsLatin}\\p{N}_]";

  private final Pattern pattern;

  Mention(String handle) {
    String folded = Folded.of(handle).text;
    boolean latin = folded.chars().allMatch(c -> c < 0x80);
    String more = latin ? IN_LATIN_HANDLE : IN_HANDLE;
    // A point ends a sentence, or goes on to another handle.
    String end = "(?!" + more + "|\\." + more + ")";
    pattern = Pattern.compile("@" + Pattern.quote(folded) + end);
  }

  boolean isIn(String text) {
    return pattern.matcher(Folded.of(text).text).find();
  }

  /** The text with nobody where the handle was, and else as it was written. */
  String takenOut(String text) {
    Folded folded = Folded.of(text);
    Matcher mention = pattern.matcher(folded.text);
    StringBuilder rest = new StringBuilder(text.length());
    int written = 0;
    while (mention.find()) {
      rest.append(text, written, folded.begins[mention.start()]).append(NOBODY);
      written = folded.ends[mention.end() - 1];
    }
    return rest.append(text, written, text.length()).toString();
  }

  /** A text as it is compared, and where in the text as written each of its chars comes from. */
  private static final class Folded {

    private final String text;
    private final int[] begins;
    private final int[] ends;

    private Folded(String text, int[] begins, int[] ends) {
      this.text = text;
      this.begins = begins;
      this.ends = ends;
    }

    static Folded of(String written) {
      StringBuilder text = new StringBuilder(written.length());
      int[] begins = new int[written.length()];
      int[] ends = new int[written.length()];
      Matcher character = CHARACTER.matcher(written);
      while (character.find()) {
        String folded = folded(character.group());
        if (text.length() + folded.length() > begins.length) {
          int longer = 2 * (text.length() + folded.length());
          begins = Arrays.copyOf(begins, longer);
          ends = Arrays.copyOf(ends, longer);
        }
        for (int i = 0; i < folded.length(); i++) {
          begins[text.length() + i] = character.start();
          ends[text.length() + i] = character.end();
        }
        text.append(folded);
      }
      return new Folded(text.toString(), begins, ends);
    }

    /** By way of capitals: Greek has two small sigmas for one. */
    private static String folded(String character) {
      if (character.length() == 1 && character.charAt(0) < 0x80) {
        return character.toLowerCase(Locale.ROOT);
      }
      String seen = UNSEEN.matcher(character).replaceAll("");
      return Normalizer.normalize(seen, Normalizer.Form.NFKC)
          .toUpperCase(Locale.ROOT)
          .toLowerCase(Locale.ROOT);
    }
  }
}
