package io.hookline.reporting.judgement.change;

import io.hookline.reporting.facts.rollup.Past;
import io.hookline.reporting.facts.rollup.Past.Settings;
import io.hookline.reporting.facts.rollup.Past.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The earlier period from what was known of it to what is known now, one reason after the other.
 *
 * @param past null where the earlier period counts as it is now
 * @param lateData what came in since; 0 where nobody knows
 * @param identity what is credited to somebody else since
 * @param setting what is due to other settings than the later period's
 */
record Worlds(
    Past past, Side before, BigDecimal lateData, BigDecimal identity, BigDecimal setting) {

  static Worlds present(Side now) {
    return new Worlds(null, now, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /**
   * @param used those of most orders of the later period first
   * @param now the earlier period as it is known now
   * @param unknown is told what is not known
   * @param seen the same period in a past
   */
  static Worlds of(
      Compared compared,
      List<SettingsUsed> used,
      Side now,
      Unknowns unknown,
      BiFunction<Compared, Past, Side> seen) {
    unknown.notKept(compared);
    if (!compared.isPastKept()) {
      return present(now);
    }
    boolean any = !used.isEmpty() && used.get(0).ordersAfter() > 0;
    Settings wanted = any ? used.get(0).settings() : null;
    Worlds worlds = of(compared, wanted, now, past -> seen.apply(compared, past));
    if (worlds == null) {
      unknown.nothingThen();
      return present(now);
    }
    unknown.mostlyLate(compared.counted(), worlds, now);
    return worlds;
  }

  /** Null where nothing was known at that age. */
  private static Worlds of(
      Compared compared, Settings settings, Side now, Function<Past, Side> seen) {
    Counted counted = compared.counted();
    Past past = compared.past(Step.KNOWN_THEN, settings);
    Side then = seen.apply(past);
    if (then.units().signum() == 0 && now.units().signum() != 0) {
      return null;
    }
    BigDecimal first = value(counted, then);
    BigDecimal last = value(counted, now);
    if (!compared.isCredited()) {
      return new Worlds(past, then, last.subtract(first), BigDecimal.ZERO, BigDecimal.ZERO);
    }
    BigDecimal late = value(counted, seen.apply(past.with(Step.WITH_LATE_FACTS)));
    BigDecimal people = value(counted, seen.apply(past.with(Step.WITH_IDENTITIES)));
    return new Worlds(
        past, then, late.subtract(first), people.subtract(late), last.subtract(people));
  }

  /** Its amount, or its ratio; a ratio without a denominator is nothing. */
  static BigDecimal value(Counted counted, Side side) {
    return counted.shape() == Shape.SUM ? side.amount() : side.rateOr(BigDecimal.ZERO);
  }
}
