package io.hookline.reporting.judgement.diagnosis;

import java.util.List;
import java.util.stream.Stream;

/** All rules. To add one is to declare it in one of the lists that stand here. */
final class Rules {

  private static final List<Rule> ALL =
      Stream.of(
              CreativeRules.all(),
              FirstDaysRules.all(),
              StrategyRules.all(),
              OutcomeRules.all(),
              AdRules.all(),
              SpendRules.all())
          .flatMap(List::stream)
          .toList();

  private Rules() {}

  static List<Rule> all() {
    return ALL;
  }

  /** A rule that something was found by is never taken away, or its findings go with it. */
  static Rule of(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
