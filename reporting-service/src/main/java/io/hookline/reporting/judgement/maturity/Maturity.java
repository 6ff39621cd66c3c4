package io.hookline.reporting.judgement.maturity;

import io.hookline.reporting.figures.query.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Judges months in order, by the facts of each and of the two before it. */
final class Maturity {

  private Maturity() {}

  /**
   * @param months without a gap, the oldest first; those that are only there to look back are not
   *     judged
   */
  static List<MaturityView.Point> of(List<MonthFacts> months) {
    List<MaturityView.Point> points = new ArrayList<>();
    Map<Criterion, LocalDate> since = new EnumMap<>(Criterion.class);
    for (int i = Criterion.MONTHS - 1; i < months.size(); i++) {
      List<MonthFacts> facts = months.subList(i - Criterion.MONTHS + 1, i + 1);
      LocalDate day = months.get(i).days().to();
      for (Criterion criterion : Criterion.values()) {
        if (criterion.isMet(facts)) {
          since.putIfAbsent(criterion, day);
        } else {
          since.remove(criterion);
        }
      }
      points.add(point(day, facts, since));
    }
    return points;
  }

  private static MaturityView.Point point(
      LocalDate day, List<MonthFacts> facts, Map<Criterion, LocalDate> since) {
    Level level = Level.of(facts);
    return new MaturityView.Point(
        day,
        new Days(facts.get(0).days().from(), day),
        level == Level.NONE ? null : level.number(),
        level.label(),
        Arrays.stream(Criterion.values())
            .map(criterion -> evidence(criterion, facts, since.get(criterion)))
            .toList(),
        level == Level.INCREMENTALITY ? null : next(level, facts));
  }

  private static MaturityView.Evidence evidence(
      Criterion criterion, List<MonthFacts> facts, LocalDate since) {
    return new MaturityView.Evidence(
        criterion,
        criterion.level(),
        criterion.label(),
        criterion.query(),
        criterion.value(facts),
        criterion.threshold(),
        criterion.isMet(facts),
        since);
  }

  private static MaturityView.Next next(Level level, List<MonthFacts> facts) {
    Level above = Level.values()[level.ordinal() + 1];
    return new MaturityView.Next(
        above.number(),
        above.label(),
        Criterion.of(above.number()).stream().filter(criterion -> !criterion.isMet(facts)).toList(),
        level.unlocks());
  }
}
