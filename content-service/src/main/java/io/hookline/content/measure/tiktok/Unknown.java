package io.hookline.content.measure.tiktok;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an answer holds that this version does not know, and that is left out. */
final class Unknown {

  /** Kinds that are told; a field gone wild would fill the memory. */
  private static final int MOST = 50;

  private static final int LONGEST = 60;

  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * @param value one of a list of words, never a person's
   */
  void add(String field, String value) {
    String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    String key = field + "=" + shown.replaceAll("\\p{Cntrl}", " ");
    if (counts.size() < MOST || counts.containsKey(key)) {
      counts.merge(key, 1, Integer::sum);
    }
  }

  Map<String, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }
}
