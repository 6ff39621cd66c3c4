package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A price worked out from what was paid, with the sample that it rests on.
 *
 * @param formula how the price in the middle is worked out
 * @param range how the low and the high one are
 */
@Schema(name = "DerivedPrice")
record DerivedPrice(
    DerivablePrice derived,
    PriceRange price,
    @Schema(examples = "spend / impressions x 1000") String formula,
    String range,
    Sample sample) {

  private static final String RANGE =
      "quartiles of the days' prices, each day weighing as much as was counted on it, and never"
          + " beyond the middle price";
  private static final int DIGITS = 4;

  /**
   * What was paid, and for what.
   *
   * @param count impressions, clicks or new followers
   * @param days on which something was both paid and counted
   * @param ads ads, or posts that were advertised, each day's counted anew
   */
  @Schema(name = "PriceSample")
  record Sample(
      Money spend,
      @Schema(examples = "184000") BigDecimal count,
      @Schema(examples = "28") int days,
      @Schema(examples = "84") int ads,
      @Schema(nullable = true, examples = "2026-09-01") LocalDate firstDay,
      @Schema(nullable = true, examples = "2026-09-28") LocalDate lastDay) {

    static Sample of(List<DayCost> days, String currency) {
      return new Sample(
          new Money(sum(days.stream().map(DayCost::spend).toList()), currency),
          sum(days.stream().map(DayCost::count).toList()),
          days.size(),
          days.stream().mapToInt(DayCost::ads).sum(),
          days.stream().map(DayCost::day).min(LocalDate::compareTo).orElse(null),
          days.stream().map(DayCost::day).max(LocalDate::compareTo).orElse(null));
    }
  }

  /**
   * @param days not none, each with a count above 0
   */
  static DerivedPrice of(DerivablePrice derived, List<DayCost> days, String currency) {
    Sample sample = Sample.of(days, currency);
    BigDecimal mid = price(derived, sample.spend().amount(), sample.count());
    BigDecimal low = quartile(derived, days, 1).min(mid);
    BigDecimal high = quartile(derived, days, 3).max(mid);
    String source =
        "Derived from own advertising: %s %s for %s %s on %d days"
            .formatted(
                sample.spend().amount().toPlainString(),
                currency,
                sample.count().toPlainString(),
                derived.counted(),
                sample.days());
    return new DerivedPrice(
        derived, new PriceRange(low, mid, high, source), derived.formula(), RANGE, sample);
  }

  /** The price at or below which so many quarters of what was counted were bought. */
  private static BigDecimal quartile(DerivablePrice derived, List<DayCost> days, int quarters) {
    BigDecimal all = sum(days.stream().map(DayCost::count).toList());
    BigDecimal wanted = all.multiply(BigDecimal.valueOf(quarters));
    BigDecimal reached = BigDecimal.ZERO;
    BigDecimal price = null;
    for (DayCost day : byPrice(days)) {
      price = price(derived, day.spend(), day.count());
      reached = reached.add(day.count());
      if (reached.multiply(BigDecimal.valueOf(4)).compareTo(wanted) >= 0) {
        break;
      }
    }
    return price;
  }

  /** By spend / count, compared without dividing; without days on which nothing was counted. */
  private static List<DayCost> byPrice(List<DayCost> days) {
    Comparator<DayCost> price =
        (one, other) ->
            one.spend().multiply(other.count()).compareTo(other.spend().multiply(one.count()));
    return days.stream().filter(day -> day.count().signum() > 0).sorted(price).toList();
  }

  private static BigDecimal price(DerivablePrice derived, BigDecimal spend, BigDecimal count) {
    return spend.multiply(derived.per()).divide(count, DIGITS, RoundingMode.HALF_UP);
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
