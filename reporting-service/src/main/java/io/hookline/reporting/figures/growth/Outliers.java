package io.hookline.reporting.figures.growth;

import java.util.ArrayList;
import java.util.List;

/**
 * Readings that nobody believes: one that jumps, and is back at the next. A network's API that is
 * ill tells 0 or somebody else's count for a day. Taken for growth, it would be a spike.
 */
final class Outliers {

  /** A jump of at least one in so many followers. */
  private static final long ONE_IN = 100;

  private static final long FEWEST = 10;

  private Outliers() {}

  /**
   * The others.
   *
   * @param levels by their days
   */
  static List<Level> without(List<Level> levels) {
    List<Level> kept = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      if (kept.isEmpty()
          || i + 1 == levels.size()
          || !isOne(kept.get(kept.size() - 1), levels.get(i), levels.get(i + 1))) {
        kept.add(levels.get(i));
      }
    }
    return kept;
  }

  /** Both ways are in one direction, neither is small, and half of the greater at least is back. */
  private static boolean isOne(Level before, Level level, Level after) {
    long there = level.followers() - before.followers();
    long back = level.followers() - after.followers();
    long smaller = Math.min(Math.abs(there), Math.abs(back));
    long greater = Math.max(Math.abs(there), Math.abs(back));
    return Long.signum(there) == Long.signum(back)
        && smaller >= FEWEST
        && smaller * ONE_IN >= before.followers()
        && smaller * 2 >= greater;
  }
}
