package io.hookline.reporting.judgement.goal;

import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.TotalRule;

/** What a goal has to know of its measure. */
record GoalMeasure(Measure measure) {

  Shape shape() {
    if (measure.isRatio()) {
      return Shape.RATE;
    }
    return measure.total() == TotalRule.SUM && !measure.standing() ? Shape.FLOW : Shape.LEVEL;
  }

  /**
   * Whether its facts are readings, which say until when they are known: of orders and clicks
   * nothing told is nothing that happened.
   */
  boolean isRead() {
    return measure.facts().stream().noneMatch(Facts::haveBegin);
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
