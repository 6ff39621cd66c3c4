package io.hookline.reporting.figures.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a post loses more of its viewers than others do.
 *
 * @param own what of its viewers it lost, as a share of all
 * @param usual what others lost
 */
record Loss(int from, int to, double own, double usual) {

  /** As long as a cut, a sentence, a change of picture; shorter ones are noise. */
  static final int SECONDS = 3;

  static final int MOST = 3;

  /** Smaller ones vanish when they are rounded. */
  private static final double LEAST = 0.000_001;

  double more() {
    return own - usual;
  }

  /**
   * The greatest that do not overlap, the greatest first; of equal ones the earlier.
   *
   * @param seconds in their order
   */
  static List<Loss> greatest(List<Second> seconds) {
    List<Loss> found = new ArrayList<>();
    for (Loss loss : all(seconds)) {
      boolean apart = found.stream().allMatch(f -> loss.to() <= f.from() || loss.from() >= f.to());
      if (found.size() < MOST && apart && loss.more() >= LEAST) {
        found.add(loss);
      }
    }
    return found;
  }

  private static List<Loss> all(List<Second> seconds) {
    List<Second> known = seconds.stream().filter(second -> second.median() != null).toList();
    List<Loss> losses = new ArrayList<>();
    int length = Math.min(SECONDS, known.size() - 1);
    for (int i = 0; length > 0 && i + length < known.size(); i++) {
      Second from = known.get(i);
      Second to = known.get(i + length);
      if (to.second() - from.second() == length) {
        losses.add(
            new Loss(
                from.second(),
                to.second(),
                from.share() - to.share(),
                from.median() - to.median()));
      }
    }
    losses.sort(Comparator.comparing(Loss::more).reversed().thenComparing(Loss::from));
    return losses;
  }
}
