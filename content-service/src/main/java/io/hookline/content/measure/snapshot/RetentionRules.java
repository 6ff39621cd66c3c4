package io.hookline.content.measure.snapshot;

import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a retention curve and shares of the views must keep to. */
final class RetentionRules {

  /** A point each second of an hour and more. */
  static final int MOST_POINTS = 5000;

  private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(Counters.MOST_AVERAGE);

  /**
   * YouTube's curve counts views of a moment for each view of the video, and goes above 1 where
   * people go back to it; Shorts begin near 2. A curve in percent begins at 100.
   */
  private static final BigDecimal MOST_SHARE = BigDecimal.TEN;

  /** Eight shares that were rounded to whole percents are 4 % off at most; some sources overlap. */
  private static final BigDecimal MOST_TOGETHER = new BigDecimal("1.1");

  private RetentionRules() {}

  static List<Violation> curve(List<RetentionPoint> points) {
    List<Violation> violations = new ArrayList<>();
    if (points.size() > MOST_POINTS) {
      violations.add(new Violation("points", "must have " + MOST_POINTS + " points at most"));
      return violations;
    }
    Set<BigDecimal> seconds = new HashSet<>();
    for (int i = 0; i < points.size(); i++) {
      RetentionPoint point = points.get(i);
      String place = "points[" + i + "].";
      if (isOutside(point.second(), LAST_SECOND)) {
        violations.add(new Violation(place + "second", "must be between 0 and " + LAST_SECOND));
      } else if (!seconds.add(point.second())) {
        violations.add(new Violation(place + "second", "must not be there twice"));
      }
      if (isOutside(point.share(), MOST_SHARE)) {
        violations.add(
            new Violation(
                place + "share", "must be a share, 1 for everybody; percents are divided by 100"));
      }
      if (violations.size() > 20) {
        break;
      }
    }
    return violations;
  }

  static List<Violation> shares(Map<ViewSource, BigDecimal> shares) {
    List<Violation> violations = new ArrayList<>();
    shares.forEach(
        (source, share) -> {
          if (isOutside(share, BigDecimal.ONE)) {
            violations.add(
                new Violation(
                    source.field(), "must be a share, 0 to 1; percents are divided by 100"));
          }
        });
    BigDecimal together =
        shares.values().stream()
            .filter(java.util.Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (violations.isEmpty() && together.compareTo(MOST_TOGETHER) > 0) {
      violations.add(
          new Violation("$", "shares add up to " + together + "; all of them are 1 at most"));
    }
    return violations;
  }

  private static boolean isOutside(BigDecimal value, BigDecimal most) {
    return value == null || value.signum() < 0 || value.compareTo(most) > 0;
  }
}
