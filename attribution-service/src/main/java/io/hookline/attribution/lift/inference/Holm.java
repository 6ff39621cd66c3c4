package io.hookline.attribution.lift.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Judges several comparisons with one control together: the clearest is tested at alpha / m, where
 * it is shown the next at alpha / (m - 1), and so on up to the first that is not; what is left is
 * judged at the level at which it stopped. The intervals are inverted at the same levels.
 *
 * <p>Decisions: at most alpha for any false one (S. Holm, Scandinavian Journal of Statistics 6
 * (1979) 65-70). Intervals: among the comparisons that show an effect at most a share alpha is
 * expected to miss, since each level is at least that of Y. Benjamini and D. Yekutieli, JASA 100
 * (2005) 71-81, R alpha / m with R shown. All of them together hold with less than the study's
 * level, which only intervals without upper bound could have beside Holm's decisions.
 */
public final class Holm {

  private final List<Function<ConfidenceLevel, Lift>> comparisons;
  private final ConfidenceLevel level;
  private final double[] adjusted;
  private final Lift[] together;

  private Holm(List<Function<ConfidenceLevel, Lift>> comparisons, ConfidenceLevel level) {
    this.comparisons = comparisons;
    this.level = level;
    this.adjusted = new double[comparisons.size()];
    this.together = new Lift[comparisons.size()];
  }

  /**
   * @param comparisons each by one test that can be asked at any level
   */
  public static List<Judged> judge(
      List<Function<ConfidenceLevel, Lift>> comparisons, ConfidenceLevel level) {
    Holm holm = new Holm(comparisons, level);
    holm.run();
    return IntStream.range(0, comparisons.size()).mapToObj(holm::judged).toList();
  }

  private void run() {
    List<Integer> left = new ArrayList<>(IntStream.range(0, comparisons.size()).boxed().toList());
    double before = 0;
    while (!left.isEmpty()) {
      left.forEach(
          each -> together[each] = comparisons.get(each).apply(level.sharedBy(left.size())));
      Integer clearest =
          left.stream()
              .min(Comparator.comparingDouble(each -> together[each].pValue()))
              .orElseThrow();
      if (together[clearest].verdict() == Verdict.NOT_SHOWN) {
        stop(left, before);
        return;
      }
      before = adjust(clearest, left.size(), before);
      left.remove(clearest);
    }
  }

  private void stop(List<Integer> left, double before) {
    double reached = before;
    int remaining = left.size();
    left.sort(Comparator.comparingDouble(each -> together[each].pValue()));
    for (int each : left) {
      reached = adjust(each, remaining--, reached);
    }
  }

  private double adjust(int comparison, int remaining, double before) {
    adjusted[comparison] = Math.min(1, Math.max(before, remaining * together[comparison].pValue()));
    return adjusted[comparison];
  }

  private Judged judged(int comparison) {
    return new Judged(
        comparisons.get(comparison).apply(level), adjusted[comparison], together[comparison]);
  }
}
