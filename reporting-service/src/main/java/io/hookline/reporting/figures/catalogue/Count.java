package io.hookline.reporting.figures.catalogue;

import io.hookline.reporting.facts.rollup.PostCounter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Something that is counted in one kind of facts.
 *
 * @param sql its value in a cell, null where it is unknown; {@code c} is the cell, {@code p} its
 *     post
 * @param bits of the counters in it, for the cells of which posts' counters tell what was estimated
 * @param whole of which it is a part; null where it is not told as one
 * @param what it is, in the words by which rates are compared; null where these have none
 */
public record Count(
    Facts facts, Dataset dataset, String sql, long bits, String whole, Denominator what) {

  /** What is not parted into datasets. */
  static Count of(Facts facts, String sql) {
    return new Count(facts, null, sql, 0, null, null);
  }

  /** Counters of posts, added up; unknown where one of them is. */
  static Count of(Dataset dataset, PostCounter... counters) {
    return new Count(
        Facts.POST_DAYS,
        dataset,
        Arrays.stream(counters).map(Count::cell).collect(Collectors.joining(" + ")),
        Arrays.stream(counters).mapToLong(PostCounter::bit).reduce(0, (a, b) -> a | b),
        null,
        counters.length == 1 ? what(counters[0]) : null);
  }

  /** The same of cells that say as a whole whether something in them is estimated or typed. */
  Count flagged() {
    return new Count(facts, dataset, sql, 1, whole, what);
  }

  /** The same, in other facts that have it too. */
  Count in(Facts others) {
    return new Count(others, dataset, sql, bits, whole, what);
  }

  /** A counter of organic posts, beside its price. */
  static Count of(Facts facts, PostCounter counter) {
    return new Count(facts, Dataset.ORGANIC, cell(counter), counter.bit(), null, what(counter));
  }

  /** Of the counters of all of them. */
  Count with(Count... others) {
    long all = Arrays.stream(others).mapToLong(Count::bits).reduce(bits, (a, b) -> a | b);
    return new Count(facts, dataset, sql, all, whole, null);
  }

  /** The same facts, seen otherwise: as something else. */
  Count as(String other) {
    return new Count(facts, dataset, other, bits, whole, null);
  }

  /** The same, which rates are said to be of. */
  Count called(Denominator name) {
    return new Count(facts, dataset, sql, bits, whole, name);
  }

  Count minus(Count other) {
    return new Count(
        facts, dataset, "(" + sql + ") - (" + other.sql + ")", bits | other.bits, whole, null);
  }

  /**
   * A part of this: where the whole is told and the part is not, the cell counts with nothing of
   * it. A row in which nobody told the part has no value.
   */
  Count part(String part) {
    return new Count(facts, dataset, part, bits, sql, null);
  }

  /** In SQL, whether a cell counts. */
  public String known() {
    return "(" + (whole == null ? sql : whole) + ") is not null";
  }

  private static String cell(PostCounter counter) {
    return "c." + counter.column();
  }

  private static Denominator what(PostCounter counter) {
    return switch (counter) {
      case VIEWS -> Denominator.VIEWS;
      case REACH -> Denominator.REACH;
      default -> null;
    };
  }
}
