package io.hookline.reporting.judgement.goal;

import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.TotalRule;
import java.util.Set;

/** What a goal has to know of its measure. */
record GoalMeasure(Measure measure) {

  /** Those that stand at a period's end, of all that are no rates. */
  private static final Set<String> LEVELS = Set.of("followers", "posts_out");

  Shape shape() {
    if (measure.isRatio()) {
      return Shape.RATE;
    }
    return measure.total() == TotalRule.SUM && !LEVELS.contains(measure.id())
        ? Shape.FLOW
        : Shape.LEVEL;
  }

  /**
   * Whether its facts are readings, which say until when they are known: of orders and clicks
   * nothing told is nothing that happened.
   */
  boolean isRead() {
    return measure.facts().stream().allMatch(facts -> facts.begin() == null);
  }

  /** Why it has no days; null where it has. */
  String undated() {
    return measure.facts().stream()
        .filter(facts -> !facts.dated())
        .map(Facts::label)
        .findFirst()
        .map(label -> measure.id() + " has no days to prorate: " + label + " have none.")
        .orElse(null);
  }

  /** Digits after the point of a forecast. */
  int digits() {
    return switch (measure.unit()) {
      case COUNT -> 0;
      case MONEY, SECONDS -> 2;
      case RATIO, SHARE -> 6;
      case PRICE -> 4;
    };
  }
}
