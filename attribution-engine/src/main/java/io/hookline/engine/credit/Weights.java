package io.hookline.engine.credit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What each touch of a path weighs under a rule model, in whole numbers; only ratios matter. */
public final class Weights {

  private Weights() {}

  /**
   * @param path in its order, at least one touch
   * @return as many as there are touches, not all 0
   */
  public static long[] of(List<Touch> path, long conversionAt, CreditRules rules) {
    return switch (rules.model()) {
      case LAST_TOUCH -> only(path.size(), last(path, false));
      case FIRST_TOUCH -> only(path.size(), 0);
      case LAST_NON_DIRECT -> only(path.size(), lastNonDirect(path));
      case LINEAR -> linear(path.size());
      case POSITION_BASED -> byPosition(path.size(), rules.positionShares());
      case TIME_DECAY -> byAge(path, conversionAt, rules.halfLifeHours());
    };
  }

  private static long[] only(int size, int taken) {
    long[] weights = new long[size];
    weights[taken] = 1;
    return weights;
  }

  private static int lastNonDirect(List<Touch> path) {
    return last(path, path.stream().anyMatch(touch -> !touch.direct()));
  }

  /** The last of the highest precedence. */
  private static int last(List<Touch> path, boolean nonDirect) {
    return IntStream.range(0, path.size())
        .filter(at -> !(nonDirect && path.get(at).direct()))
        .boxed()
        .max(
            Comparator.comparingInt((Integer at) -> path.get(at).precedence())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static long[] linear(int size) {
    return IntStream.range(0, size).mapToLong(at -> 1).toArray();
  }

  private static long[] byPosition(int size, PositionShares shares) {
    if (size == 1 || size == 2 && shares.first() + shares.last() == 0) {
      return linear(size);
    }
    if (size == 2) {
      return new long[] {shares.first(), shares.last()};
    }
    long between = size - 2;
    return IntStream.range(0, size)
        .mapToLong(
            at ->
                at == 0
                    ? shares.first() * between
                    : at == size - 1 ? shares.last() * between : shares.between())
        .toArray();
  }

  /** By the age against the newest touch, whose weight is the full one: all cannot fade away. */
  private static long[] byAge(List<Touch> path, long conversionAt, int halfLifeHours) {
    long newest = path.get(path.size() - 1).atBefore(conversionAt);
    return path.stream()
        .mapToLong(touch -> HalfLife.weight(newest - touch.atBefore(conversionAt), halfLifeHours))
        .toArray();
  }
}
