package io.hookline.engine.datadriven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each path led to a conversion and to none. Paths have no adjacent duplicates.
 *
 * @param counts by path, in the order of their keys
 */
public record PathCounts(Map<List<String>, Count> counts) {

  /** Stands on a path for a touch that has no key of the dimension. */
  public static final String NONE = "";

  private static final Comparator<List<String>> BY_KEYS =
      (one, other) -> {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
          int order = one.get(at).compareTo(other.get(at));
          if (order != 0) {
            return order;
          }
        }
        return one.size() - other.size();
      };

  /**
   * @param conversions that the path led to
   * @param nulls how often it led to none
   * @param value of the conversions, as far as it is known
   */
  public record Count(long conversions, long nulls, BigInteger value) {

    /**
     * @throws IllegalArgumentException for a number below 0
     */
    public Count {
      if (conversions < 0 || nulls < 0 || value.signum() < 0) {
        throw new IllegalArgumentException("Counts of paths are 0 or more");
      }
    }

    /** The sum of both. */
    public Count plus(Count other) {
      return new Count(
          Math.addExact(conversions, other.conversions),
          Math.addExact(nulls, other.nulls),
          value.add(other.value));
    }
  }

  /**
   * Collapses adjacent duplicates and adds up what is then the same path.
   *
   * @throws IllegalArgumentException for a path of nothing
   */
  public PathCounts {
    if (counts.containsKey(List.of())) {
      throw new IllegalArgumentException("A path has a touch at least");
    }
    Map<List<String>, Count> sorted = new TreeMap<>(BY_KEYS);
    counts.forEach((path, count) -> sorted.merge(collapsed(path), count, Count::plus));
    counts = Collections.unmodifiableMap(sorted);
  }

  /** The path without keys that follow on themselves. */
  public static List<String> collapsed(List<String> path) {
    List<String> collapsed = new ArrayList<>();
    for (String key : path) {
      if (collapsed.isEmpty() || !collapsed.get(collapsed.size() - 1).equals(key)) {
        collapsed.add(key);
      }
    }
    return List.copyOf(collapsed);
  }
}
