package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.evidence.channel.BrandDays.Days;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.JdbiException;

/** Counts what a definition says of a period: all of it, or not at all. */
@Singleton
class CountOf {

  private static final String CANCELLED = "57014";

  /** The clock is looked at once for so many actions. */
  private static final int LOOKED_AT = 1024;

  private final Actions actions;
  private final CountLimits limits;

  @Inject
  CountOf(Actions actions) {
    this(actions, CountLimits.usual());
  }

  CountOf(Actions actions, CountLimits limits) {
    this.actions = actions;
    this.limits = limits;
  }

  /** What one answer may take, of one count or more. */
  CountLimits.Left begin() {
    return limits.begin();
  }

  /**
   * By each version for what happened while it held.
   *
   * @throws TooMuchToCount by the limits
   */
  Counter of(List<DefinitionVersion> versions, Days days, CountLimits.Left left) {
    return count(
        CountSpan.of(versions, days.since(), days.until()), days, left, (action, rule) -> {});
  }

  /**
   * By one rule for all of it.
   *
   * @throws TooMuchToCount by the limits
   */
  Counter of(CountingRule rule, Days days, CountLimits.Left left) {
    return count(CountSpan.of(rule, days.since(), days.until()), days, left, (action, by) -> {});
  }

  /**
   * What counts of a period, one by one.
   *
   * @throws TooMuchToCount by the limits
   */
  void each(List<CountSpan> spans, Days days, BiConsumer<Action, CountingRule> taker) {
    count(spans, days, begin(), taker);
  }

  private Counter count(
      List<CountSpan> spans,
      Days days,
      CountLimits.Left left,
      BiConsumer<Action, CountingRule> counted) {
    Counter counter = new Counter(days.since(), days.brand().timeZone(), limits.persons());
    int[] looked = {0};
    for (CountSpan span : spans) {
      try {
        actions.each(
            span,
            days.brand(),
            left,
            action -> {
              if (++looked[0] % LOOKED_AT == 0) {
                left.seconds();
              }
              if (counter.take(action, span.rule())) {
                counted.accept(action, span.rule());
              }
            });
      } catch (JdbiException failed) {
        if (failed.getCause() instanceof SQLException refused
            && CANCELLED.equals(refused.getSQLState())) {
          throw new TooMuchToCount();
        }
        throw failed;
      }
    }
    return counter;
  }
}
