package io.hookline.reporting.figures.catalogue;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Something that is counted in one kind of facts.
 *
 * @param sql its value in a cell, null where it is unknown; {@code c} is the cell, {@code p} its
 *     post
 * @param bits of the counters in it, for the cells of which posts' counters tell what was estimated
 */
public record Count(Facts facts, Dataset dataset, String sql, long bits) {

  /** What is not parted into datasets. */
  static Count of(Facts facts, String sql) {
    return new Count(facts, null, sql, 0);
  }

  /** Counters of posts, added up; unknown where one of them is. */
  static Count of(Dataset dataset, PostCounter... counters) {
    return new Count(
        Facts.POST_DAYS,
        dataset,
        Arrays.stream(counters).map(PostCounter::sql).collect(Collectors.joining(" + ")),
        Arrays.stream(counters).mapToLong(PostCounter::bit).reduce(0, (a, b) -> a | b));
  }

  /** A counter of organic posts, beside its price. */
  static Count of(Facts facts, PostCounter counter) {
    return new Count(facts, Dataset.ORGANIC, counter.sql(), counter.bit());
  }

  /** Of the counters of all of them. */
  Count with(Count... others) {
    long all = Arrays.stream(others).mapToLong(Count::bits).reduce(bits, (a, b) -> a | b);
    return new Count(facts, dataset, sql, all);
  }

  /** The same facts, seen otherwise. */
  Count as(String other) {
    return new Count(facts, dataset, other, bits);
  }

  Count minus(Count other) {
    return new Count(facts, dataset, "(" + sql + ") - (" + other.sql + ")", bits | other.bits);
  }
}
