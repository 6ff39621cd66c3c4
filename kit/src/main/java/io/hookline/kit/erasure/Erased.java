package io.hookline.kit.erasure;

import java.util.Map;

/**
 * What a piece has erased.
 *
 * @param rows rows that were changed, by the name under which the receipt counts them
 * @param next where the next piece begins, below 10^14; null when there is none
 */
public record Erased(Map<String, Long> rows, Long next) {

  public static Erased all(Map<String, Long> rows) {
    return new Erased(rows, null);
  }

  public static Erased all(String name, long rows) {
    return all(Map.of(name, rows));
  }
}
