package io.hookline.attribution.credit.explain;

import io.hookline.attribution.credit.result.Amounts;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Duration;

/** Numbers as people say them. */
final class Words {

  private static final int HOURS_PER_DAY = 24;

  private Words() {}

  /** The two largest units: {@code 2 days 3 hours}; in seconds, never rounded up. */
  static String length(Duration length) {
    Duration some = length.abs();
    if (some.toDays() > 0) {
      return joined(count(some.toDays(), "day"), count(some.toHoursPart(), "hour"));
    }
    if (some.toHours() > 0) {
      return joined(count(some.toHours(), "hour"), count(some.toMinutesPart(), "minute"));
    }
    if (some.toMinutes() > 0) {
      return joined(count(some.toMinutes(), "minute"), count(some.toSecondsPart(), "second"));
    }
    return some.toSeconds() > 0 ? count(some.toSeconds(), "second") : "less than a second";
  }

  /** {@code 7 days}, {@code 36 hours}: as windows are set. */
  static String hours(int hours) {
    return hours % HOURS_PER_DAY == 0 ? count(hours / HOURS_PER_DAY, "day") : count(hours, "hour");
  }

  static String count(long number, String what) {
    return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
  }

  private static String joined(String one, String other) {
    return other.isEmpty() ? one : one + " " + other;
  }

  /**
   * @param share in 10<sup>-10</sup>
   */
  static String percent(long share) {
    return percent(Amounts.share(BigDecimal.valueOf(share)));
  }

  /**
   * @param share 0 to 1
   */
  static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  /**
   * @param amount in 10<sup>-4</sup> of the currency
   */
  static String money(long amount, String currency) {
    Money money = Amounts.money(BigDecimal.valueOf(amount), currency);
    return money.amount().toPlainString() + " " + money.currency();
  }
}
