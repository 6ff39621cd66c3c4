package io.hookline.content.produce.comment;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** When something was seen, in order and each once; null for never. */
final class Instants {

  /**
   * The first one is what is shown, the others are for a file that comes late and ends behind the
   * first: those that are kept are the last ones.
   */
  private static final int MOST = 100;

  private Instants() {}

  /**
   * @param one null for never
   */
  static Instant later(Instant one, Instant other) {
    return one == null || other.isAfter(one) ? other : one;
  }

  static List<Instant> with(Instant at, List<Instant> known) {
    TreeSet<Instant> all = new TreeSet<>(known == null ? List.of() : known);
    all.add(at);
    if (all.size() > MOST) {
      all.remove(all.higher(all.first()));
    }
    return List.copyOf(all);
  }

  /** Those at this instant or later. */
  static List<Instant> from(Instant begin, List<Instant> known) {
    if (known == null) {
      return null;
    }
    List<Instant> rest = known.stream().filter(at -> !at.isBefore(begin)).toList();
    return rest.isEmpty() ? null : rest;
  }
}
