package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.definition.Counting.How;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what a definition says of a period. */
@Singleton
class CountOf {

  /** Of a rule that counts a person once and never again: how far back it looks. */
  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * @param complete false where only the latest of what happened was looked at
   */
  record Counted(Counter counter, boolean complete) {}

  private final Actions actions;

  CountOf(Actions actions) {
    this.actions = actions;
  }

  /** By each version for what happened while it held. */
  Counted of(List<DefinitionVersion> versions, Days days) {
    Function<Instant, CountingRule> rules = DefinitionVersion.rules(versions);
    Duration before = Duration.ZERO;
    for (DefinitionVersion version : versions) {
      Duration needed = needed(version.rule());
      before = needed.compareTo(before) > 0 ? needed : before;
    }
    Set<String> events =
        versions.stream().map(version -> version.rule().event()).collect(Collectors.toSet());
    return count(events, rules, before, days);
  }

  /** By one rule for all of it. */
  Counted of(CountingRule rule, Days days) {
    return count(Set.of(rule.event()), at -> rule, needed(rule), days);
  }

  private static Duration needed(CountingRule rule) {
    if (rule.counting().how() == How.EVERY) {
      return Duration.ZERO;
    }
    Integer window = rule.counting().windowHours();
    return window == null ? LONGEST : Duration.ofHours(window);
  }

  private Counted count(
      Set<String> events, Function<Instant, CountingRule> rules, Duration before, Days days) {
    List<Action> all = new ArrayList<>();
    boolean complete = true;
    for (String event : events) {
      Actions.Found found =
          actions.of(event, days.since().minus(before), days.until(), days.brand());
      complete &= found.complete();
      found.actions().stream()
          .filter(action -> isOf(event, rules.apply(action.at())))
          .forEach(all::add);
    }
    return new Counted(
        Counter.of(all, rules, days.since(), days.until(), days.brand().timeZone()), complete);
  }

  private static boolean isOf(String event, CountingRule rule) {
    return rule != null && rule.event().equals(event);
  }
}
