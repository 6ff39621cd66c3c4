package io.hookline.content.load;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Words of a script, a few of them common and most of them rare, as in people's texts.
 *
 * @param blanks whether words have blanks between them
 */
record Vocabulary(String script, List<String> syllables, boolean blanks) {

  static final List<Vocabulary> ALL =
      List.of(
          new Vocabulary(
              "Latin",
              List.of("ra", "se", "lo", "mi", "tu", "ken", "dal", "vor", "né", "grü", "pa", "sto"),
              true),
          new Vocabulary(
              "Cyrillic",
              List.of("ра", "се", "ло", "ми", "ту", "кен", "дал", "вор", "не", "жё", "па", "сто"),
              true),
          new Vocabulary(
              "Arabic",
              List.of("را", "سي", "لو", "مي", "تو", "كن", "دل", "ور", "نه", "أج", "با", "ست"),
              true),
          new Vocabulary(
              "Japanese",
              List.of("東", "京", "美", "白", "肌", "水", "買", "い", "く", "ら", "セ", "ラ"),
              false));

  static final int WORDS = 60_000;
  private static final int SKEW = 5;

  /** The word at this place; the first ones are the common ones. */
  String word(int rank) {
    StringBuilder word = new StringBuilder();
    int rest = rank + syllables.size();
    while (rest > 0) {
      word.append(syllables.get(rest % syllables.size()));
      rest /= syllables.size();
    }
    return word.toString();
  }

  /** A text of so many words, in which low ranks are more likely than high ones. */
  String text(SplittableRandom random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int rank = (int) (WORDS * Math.pow(random.nextDouble(), SKEW));
      text.append(i > 0 && blanks ? " " : "").append(word(rank));
    }
    return text.toString();
  }
}
