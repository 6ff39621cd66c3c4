package io.hookline.reporting.figures.query;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody may have meant. */
final class Nearest {

  private static final int SHOWN = 3;

  private Nearest() {}

  static <T> String unknown(String what, String sent, List<T> known, Function<T, String> id) {
    return "there is no "
        + what
        + " "
        + sent
        + "; near are "
        + known.stream()
            .map(id)
            .sorted(Comparator.comparingInt((String name) -> distance(sent, name)))
            .limit(SHOWN)
            .collect(Collectors.joining(", "));
  }

  /** How many letters differ (Levenshtein). */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
      }
      before = now;
    }
    return before[other.length()];
  }
}
