package io.hookline.creator.people.creator;

import io.hookline.kit.search.SearchText;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.IndexKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of short words of the brand, each once, however it is written. */
final class Labels {

  private static final String HASH = "#";

  private Labels() {}

  /** As they were written, in their order; of those that say the same the first. */
  static List<String> each(List<String> sent) {
    if (sent == null) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    List<String> each = new ArrayList<>();
    for (String label : sent) {
      String text = label == null ? null : Characters.trimmed(label);
      if (text == null || seen.add(key(text))) {
        each.add(text);
      }
    }
    return each;
  }

  /** What is the same of a label however it is written: SkinTok, #skintok and ｓｋｉｎｔｏｋ are one. */
  static String key(String label) {
    String folded = Characters.trimmed(SearchText.folded(label));
    return IndexKey.of(folded.startsWith(HASH) ? folded.substring(1) : folded);
  }
}
