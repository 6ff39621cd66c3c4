package io.hookline.attribution.evidence.definition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A stretch of time by one rule.
 *
 * @param until behind it
 */
record CountSpan(Instant from, Instant until, CountingRule rule) {

  /** One rule for all of a period, and for what has to be looked at before. */
  static List<CountSpan> of(CountingRule rule, Instant since, Instant until) {
    return List.of(new CountSpan(since.minus(rule.counting().window()), until, rule));
  }

  /**
   * Each version for what happened while it held, in the order of time: of a period, and of what
   * has to be looked at before, since it decides what counts there.
   */
  static List<CountSpan> of(List<DefinitionVersion> versions, Instant since, Instant until) {
    List<CountSpan> period = between(versions, since, until);
    Duration before =
        period.stream()
            .map(span -> span.rule().counting().window())
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    return before.isZero() ? period : between(versions, since.minus(before), until);
  }

  private static List<CountSpan> between(
      List<DefinitionVersion> versions, Instant since, Instant until) {
    Function<Instant, CountingRule> rules = DefinitionVersion.rules(versions);
    List<Instant> edges =
        Stream.concat(
                Stream.of(since, until),
                versions.stream()
                    .map(DefinitionVersion::holdsFrom)
                    .filter(edge -> edge.isAfter(since) && edge.isBefore(until)))
            .distinct()
            .sorted()
            .toList();
    List<CountSpan> spans = new ArrayList<>();
    for (int i = 1; i < edges.size(); i++) {
      CountingRule rule = rules.apply(edges.get(i - 1));
      if (rule != null) {
        spans.add(new CountSpan(edges.get(i - 1), edges.get(i), rule));
      }
    }
    return spans;
  }
}
