package io.hookline.reporting.judgement.anomaly;

import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.TotalRule;
import io.hookline.reporting.judgement.anomaly.AnomalyView.Direction;
import io.hookline.reporting.judgement.anomaly.OddDays.Odd;
import io.hookline.reporting.judgement.change.ChangeExplanation;
import io.hookline.reporting.judgement.change.ChangeQuestion;
import io.hookline.reporting.judgement.change.ExplainChange;
import io.hookline.reporting.judgement.change.TimelineBeside;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets beside odd days what may be behind them: what differs from a usual day, and what changed.
 */
@ApplicationScoped
class Candidates {

  /** Of how many days causes are looked for: those that are furthest off. */
  private static final int EXPLAINED = 5;

  private static final int CAUSES = 3;
  private static final int DAYS_BEFORE = 3;
  private static final int WEEKS_BACK = 4;

  private final ExplainChange explain;

  Candidates(ExplainChange explain) {
    this.explain = explain;
  }

  /** The latest first. */
  List<AnomalyView> beside(String brand, Measure measure, List<Odd> odd, List<KnownDay> known) {
    Set<LocalDate> odds = odd.stream().map(day -> day.day().day()).collect(Collectors.toSet());
    Set<LocalDate> usual =
        known.stream()
            .map(KnownDay::day)
            .filter(day -> !odds.contains(day))
            .collect(Collectors.toSet());
    List<Odd> furthest =
        odd.stream()
            .sorted(Comparator.comparingDouble((Odd day) -> Math.abs(day.off())).reversed())
            .limit(measure.total() == TotalRule.MAXIMUM ? 0 : EXPLAINED)
            .toList();
    return odd.stream()
        .sorted(Comparator.comparing((Odd day) -> day.day().day()).reversed())
        .map(day -> view(brand, measure, day, furthest.contains(day) ? usual : Set.of()))
        .toList();
  }

  private AnomalyView view(String brand, Measure measure, Odd odd, Set<LocalDate> usual) {
    LocalDate day = odd.day().day();
    LocalDate other = other(day, usual);
    ChangeExplanation change =
        other == null
            ? null
            : explain.of(
                brand,
                new ChangeQuestion(
                    measure.id(),
                    new ChangeQuestion.Period(other, other),
                    new ChangeQuestion.Period(day, day),
                    null));
    List<TimelineBeside> timeline = explain.timeline(brand, day.minusDays(DAYS_BEFORE), day);
    int digits = measure.isRatio() ? 6 : 2;
    return new AnomalyView(
        day,
        odd.off() > 0 ? Direction.ABOVE : Direction.BELOW,
        figure(odd.day().value(), digits),
        figure(odd.range().usual(), digits),
        figure(odd.range().low(), digits),
        figure(odd.range().high(), digits),
        figure(odd.off(), 1),
        odd.range().byWeekday(),
        odd.range().days(),
        other,
        change == null ? null : change.causes().stream().limit(CAUSES).toList(),
        timeline);
  }

  /** The nearest usual day of the same weekday, up to four weeks before. */
  private static LocalDate other(LocalDate day, Set<LocalDate> usual) {
    for (int weeks = 1; weeks <= WEEKS_BACK; weeks++) {
      if (usual.contains(day.minusWeeks(weeks))) {
        return day.minusWeeks(weeks);
      }
    }
    return null;
  }

  private static BigDecimal figure(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
