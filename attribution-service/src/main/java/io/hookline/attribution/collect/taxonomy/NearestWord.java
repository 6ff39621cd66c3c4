package io.hookline.attribution.collect.taxonomy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word that somebody meant: the same but for case, accents and what stands between its parts,
 * or with few letters missed, added, swapped or mistaken (distance of Damerau and Levenshtein, in
 * its restricted form).
 */
final class NearestWord {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Longer texts are compared by their beginnings. */
  private static final int LONGEST = 100;

  private NearestWord() {}

  /** Empty where none is near. */
  static Optional<String> of(String value, List<UtmWord> words) {
    String sent = folded(value);
    String nearest = null;
    int least = allowed(sent) + 1;
    for (UtmWord word : words) {
      int distance = distance(sent, folded(word.word()), least);
      for (String alias : word.aliases()) {
        // An alias is meant as it is: shorter ones are near to anything.
        distance = folded(alias).equals(sent) ? 0 : distance;
      }
      if (distance < least) {
        least = distance;
        nearest = word.word();
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Of a list without aliases. */
  static Optional<String> of(String value, List<String> words, int most) {
    String sent = folded(value);
    String nearest = null;
    int least = most + 1;
    for (String word : words) {
      int distance = distance(sent, folded(word), least);
      if (distance < least) {
        least = distance;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** A letter in four, at least one where there are three. */
  private static int allowed(String sent) {
    return sent.length() < 3 ? 0 : Math.max(1, sent.length() / 4);
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String letters = BETWEEN.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("");
    return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
  }

  /** What is not below the limit need not be exact. */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
