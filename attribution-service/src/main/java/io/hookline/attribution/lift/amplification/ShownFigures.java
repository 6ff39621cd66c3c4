package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.lift.amplification.BoostFigures.Effect;
import io.hookline.attribution.lift.amplification.BoostFigures.Price;
import io.hookline.attribution.lift.amplification.BoostFigures.Ratio;
import io.hookline.attribution.lift.amplification.BoostFigures.ValueEffect;
import io.hookline.attribution.lift.amplification.Brought.Sold;
import io.hookline.attribution.lift.inference.Estimate;
import io.hookline.attribution.lift.inference.Interval;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Estimates as they are shown, each with a reason where it is not.
 *
 * @param spend null where none is known
 */
record ShownFigures(String currency, BigDecimal spend, int spendUnknownDays) {

  private static final int OF_COUNTS = 2;
  private static final int OF_RATIOS = 4;

  Effect effect(long observed, Estimate estimate, WhyMissing missing) {
    if (missing != null) {
      return new Effect(BigDecimal.valueOf(observed), null, null, null, null, missing);
    }
    return new Effect(
        BigDecimal.valueOf(observed),
        count(observed - estimate.value()),
        count(estimate.value()),
        count(estimate.interval().low()),
        count(estimate.interval().high()),
        null);
  }

  ValueEffect valueEffect(Sold sold, Estimate estimate, WhyMissing missing) {
    long unvalued = sold.conversions() - sold.valued();
    if (missing != null) {
      return new ValueEffect(money(sold.value()), null, null, null, null, missing, unvalued);
    }
    return new ValueEffect(
        money(sold.value()),
        money(sold.value().doubleValue() - estimate.value()),
        money(estimate.value()),
        money(estimate.interval().low()),
        money(estimate.interval().high()),
        null,
        unvalued);
  }

  /** Incremental ROAS = incremental value / spend; its interval is that of the value. */
  Ratio roas(Estimate value, WhyMissing noValue) {
    WhyMissing missing = noValue == null ? spendMissing() : noValue;
    if (missing == null && value.interval().contains(0)) {
      missing = WhyMissing.INTERVAL_SPANS_ZERO;
    }
    if (missing != null) {
      return new Ratio(null, null, null, missing);
    }
    Estimate perUnit = value.times(1 / spend.doubleValue());
    return new Ratio(
        rounded(perUnit.value(), OF_RATIOS),
        rounded(perUnit.interval().low(), OF_RATIOS),
        rounded(perUnit.interval().high(), OF_RATIOS),
        null);
  }

  /** Spend / incremental conversions, from spend / high to spend / low. */
  Price costPerConversion(Estimate conversions, WhyMissing noConversions) {
    WhyMissing missing = noConversions == null ? spendMissing() : noConversions;
    if (missing == null && conversions.interval().contains(0)) {
      missing = WhyMissing.INTERVAL_SPANS_ZERO;
    }
    if (missing == null && conversions.interval().high() < 0) {
      missing = WhyMissing.NO_GAIN;
    }
    if (missing != null) {
      return new Price(null, null, null, missing);
    }
    Interval interval = conversions.interval();
    return new Price(
        money(spend.doubleValue() / conversions.value()),
        money(spend.doubleValue() / interval.high()),
        money(spend.doubleValue() / interval.low()),
        null);
  }

  private WhyMissing spendMissing() {
    if (spend == null || spendUnknownDays > 0) {
      return WhyMissing.SPEND_UNKNOWN;
    }
    return spend.signum() == 0 ? WhyMissing.NO_SPEND : null;
  }

  Money money(BigDecimal amount) {
    return amount == null ? null : new Money(amount.stripTrailingZeros(), currency);
  }

  private Money money(double amount) {
    return new Money(rounded(amount, Money.minorDigits(currency)), currency);
  }

  private static BigDecimal count(double count) {
    return rounded(count, OF_COUNTS);
  }

  /** As the database writes it, so that what is kept equals what is worked out again. */
  private static BigDecimal rounded(double value, int digits) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
