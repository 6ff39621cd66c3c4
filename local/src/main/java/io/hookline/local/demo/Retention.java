package io.hookline.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How an audience leaves a video: many in the first three seconds, then fewer and fewer.
 *
 * @param seconds that the video lasts
 * @param pastThree the share that is there after three seconds
 * @param toTheEnd the share that sees the end
 */
record Retention(int seconds, double pastThree, double toTheEnd) {

  private static final int HOOK = 3;
  private static final double HASTE = 0.7;

  /** From 1 to {@link #toTheEnd}. */
  double at(double second) {
    if (second <= HOOK) {
      return 1 - (1 - pastThree) * StrictMath.pow(second / HOOK, HASTE);
    }
    double rest = (second - HOOK) / (seconds - HOOK);
    return pastThree * StrictMath.pow(toTheEnd / pastThree, rest);
  }

  /** What one view lasts on average: the area under the curve. */
  double averageSeconds() {
    double area = 0;
    for (int second = 0; second < seconds; second++) {
      area += (at(second) + at(second + 1)) / 2;
    }
    return area;
  }

  List<Map<String, Object>> points() {
    List<Map<String, Object>> points = new ArrayList<>();
    for (int second = 0; second <= seconds; second++) {
      points.add(Body.of("second", second, "share", Body.rounded(at(second), 3)));
    }
    return points;
  }
}
