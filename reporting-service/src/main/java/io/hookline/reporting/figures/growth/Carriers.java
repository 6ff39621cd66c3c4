package io.hookline.reporting.figures.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The days that carried the growth: the fewest that have half of what all days gained that gained
 * anything.
 *
 * @param days how many there are
 * @param gained what all days gained that gained anything
 * @param largest the first of them, the greatest first
 */
record Carriers(int days, long gained, List<Step> largest) {

  /** More than anybody follows up; growth that is spread over more is not carried by days. */
  static final int MOST_SHOWN = 10;

  private static final Comparator<Step> GREATEST_FIRST =
      Comparator.comparing(Step::daily).reversed().thenComparing(Step::last);

  static Carriers of(List<Step> steps) {
    List<Step> grown =
        steps.stream().filter(step -> step.gain() > 0).sorted(GREATEST_FIRST).toList();
    long gained = grown.stream().mapToLong(Step::gain).sum();
    List<Step> carrying = new ArrayList<>();
    long together = 0;
    for (Step step : grown) {
      if (together * 2 >= gained) {
        break;
      }
      carrying.add(step);
      together += step.gain();
    }
    return new Carriers(
        carrying.stream().mapToInt(Step::days).sum(),
        gained,
        carrying.subList(0, Math.min(carrying.size(), MOST_SHOWN)));
  }
}
