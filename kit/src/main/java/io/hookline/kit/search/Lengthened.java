package io.hookline.kit.search;

import java.util.List;

/** Words that are drawn out: {@code loooove} is {@code love}, {@code goooood} is {@code good}. */
final class Lengthened {

  private static final int DRAWN_OUT = 3;

  private Lengthened() {}

  /** Adds the word with such letters once, and twice. */
  static void variants(String word, List<String> variants) {
    if (isDrawnOut(word)) {
      variants.add(shortened(word, 1));
      variants.add(shortened(word, 2));
    }
  }

  private static boolean isDrawnOut(String word) {
    int same = 1;
    for (int i = 1; i < word.length() && same < DRAWN_OUT; i++) {
      char c = word.charAt(i);
      same = c == word.charAt(i - 1) && Character.isLetter(c) ? same + 1 : 1;
    }
    return same >= DRAWN_OUT;
  }

  private static String shortened(String word, int times) {
    StringBuilder shortened = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); ) {
      int end = i + 1;
      while (end < word.length() && word.charAt(end) == word.charAt(i)) {
        end++;
      }
      int most = end - i >= DRAWN_OUT && Character.isLetter(word.charAt(i)) ? times : end - i;
      shortened.append(word, i, i + most);
      i = end;
    }
    return shortened.toString();
  }
}
