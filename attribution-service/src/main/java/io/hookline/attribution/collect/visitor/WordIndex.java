package io.hookline.attribution.collect.visitor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Many words, any of which is found in a text by its first three letters: the time does not grow
 * with the number of words.
 */
final class WordIndex {

  static final int SHORTEST = 3;

  private static final int BITS = 0xFFFF;

  /** A word of three letters at least, and what else must hold of a text with it. */
  private record Entry(String word, Predicate<String> proof) {}

  private final Map<Integer, List<Entry>> entries = new HashMap<>();
  private final BitSet beginnings = new BitSet(BITS + 1);

  void add(String word, Predicate<String> proof) {
    int key = key(word, 0);
    beginnings.set(key & BITS);
    entries.computeIfAbsent(key, first -> new ArrayList<>(1)).add(new Entry(word, proof));
  }

  boolean finds(String text) {
    for (int place = 0; place + SHORTEST <= text.length(); place++) {
      int key = key(text, place);
      if (beginnings.get(key & BITS) && isAt(text, place, key)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int place, int key) {
    for (Entry entry : entries.getOrDefault(key, List.of())) {
      // The proof is of the whole text: what failed where the word stood first fails again.
      if (text.startsWith(entry.word(), place)
          && text.indexOf(entry.word()) == place
          && entry.proof().test(text)) {
        return true;
      }
    }
    return false;
  }

  private static int key(String text, int place) {
    return (text.charAt(place) * 31 + text.charAt(place + 1)) * 961 + text.charAt(place + 2);
  }
}
