package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.definition.DefinitionVersion.Rewritten;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts a period as it was and as it is, for the record of a version that reaches into it. */
@Singleton
class CountBefore {

  private final CountOf counts;
  private final CountTurn turn;
  private final Jdbi jdbi;

  CountBefore(CountOf counts, CountTurn turn, Jdbi jdbi) {
    this.counts = counts;
    this.turn = turn;
    this.jdbi = jdbi;
  }

  /**
   * What cannot be counted in one answer is said not to be, and holds nobody up: the rule is what
   * matters. A statement that was cut short would otherwise end the transaction that sets it.
   */
  Rewritten rewritten(List<DefinitionVersion> present, List<DefinitionVersion> changed, Days span) {
    return turn.take(
        () -> {
          jdbi.useHandle(handle -> handle.execute("savepoint counted"));
          try {
            CountLimits.Left left = counts.begin();
            return of(
                counts.of(present, span, left).all(), counts.of(changed, span, left).all(), span);
          } catch (TooMuchToCount tooMuch) {
            jdbi.useHandle(handle -> handle.execute("rollback to savepoint counted"));
            return new Rewritten(span.from(), span.to(), false, null, null, null, null);
          }
        });
  }

  private static Rewritten of(Counter.Count before, Counter.Count after, Days span) {
    String currency = span.brand().currency();
    return new Rewritten(
        span.from(),
        span.to(),
        true,
        before.count(),
        after.count(),
        new Money(before.value().stripTrailingZeros(), currency),
        new Money(after.value().stripTrailingZeros(), currency));
  }
}
