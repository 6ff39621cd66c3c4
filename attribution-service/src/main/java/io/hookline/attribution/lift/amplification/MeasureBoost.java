package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.lift.amplification.BoostFigures.BaselineDays;
import io.hookline.attribution.lift.amplification.BoostFigures.Ways;
import io.hookline.attribution.lift.amplification.BoostedPost.AdsOfDay;
import io.hookline.attribution.lift.amplification.Brought.Sold;
import io.hookline.attribution.lift.amplification.Brought.Way;
import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Estimate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Works out the figures of one boost: of clicks, conversions and value what there was in its days,
 * and what there would have been if they had been like the same weekdays before.
 */
final class MeasureBoost {

  static final ConfidenceLevel LEVEL = ConfidenceLevel.NINETY;

  /**
   * What belongs to all boosts of a brand.
   *
   * @param today in the brand's time zone; the last day that is over is the one before
   */
  record Terms(String currency, int clickWindowHours, int viewWindowHours, LocalDate today) {

    private static final int HOURS_OF_DAY = 24;

    /** So long after its ads an order may still be credited to a click on one. */
    int carryOverDays() {
      return (clickWindowHours + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
    }
  }

  private final Terms terms;
  private final BoostedPost post;
  private final BoostedStretch stretch;
  private final List<LocalDate> days;
  private final Baseline baseline;
  private final Set<Way> ways;
  private final Brought brought;

  private MeasureBoost(
      Terms terms,
      BoostedPost post,
      BoostedStretch stretch,
      List<LocalDate> days,
      Baseline baseline,
      Set<Way> ways,
      Brought brought) {
    this.terms = terms;
    this.post = post;
    this.stretch = stretch;
    this.days = days;
    this.baseline = baseline;
    this.ways = ways;
    this.brought = brought;
  }

  /**
   * @param all boosts of the post
   * @param codesCount whether what the creator's codes brought is the post's
   */
  static MeasureBoost of(
      Terms terms,
      BoostedPost post,
      BoostedStretch stretch,
      List<BoostedStretch> all,
      boolean codesCount,
      Brought brought) {
    List<LocalDate> days = days(terms, stretch, all);
    List<BoostedStretch> others = all.stream().filter(other -> other != stretch).toList();
    boolean byCodes = codesCount && post.creator() != null;
    return new MeasureBoost(
        terms,
        post,
        stretch,
        days,
        Baseline.before(
            stretch.first(), others, terms.carryOverDays(), post.trackedFrom(byCodes), days),
        byCodes ? EnumSet.allOf(Way.class) : EnumSet.of(Way.LINK, Way.AD),
        brought);
  }

  /** Up to when orders may come of it, to the day before the next boost, and to yesterday. */
  static List<LocalDate> days(Terms terms, BoostedStretch stretch, List<BoostedStretch> all) {
    LocalDate last = stretch.workedUntil(terms.carryOverDays());
    for (BoostedStretch other : all) {
      if (other.first().isAfter(stretch.first()) && !other.first().isAfter(last)) {
        last = other.first().minusDays(1);
      }
    }
    LocalDate yesterday = terms.today().minusDays(1);
    return Brought.days(stretch.first(), last.isAfter(yesterday) ? yesterday : last);
  }

  BoostFigures figures(AlsoRan alsoRan) {
    Collection<AdsOfDay> ads =
        post.ads().subMap(stretch.first(), true, stretch.last(), true).values();
    BigDecimal spend =
        ads.stream()
            .map(AdsOfDay::spend)
            .filter(Objects::nonNull)
            .reduce(BigDecimal::add)
            .orElse(null);
    int unknownDays = (int) ads.stream().filter(day -> day.unknown() > 0).count();
    Sold sold = brought.sold(post, ways, days);
    WhyMissing missing = days.isEmpty() ? WhyMissing.NOTHING_MEASURED : baseline.missing();
    Estimate clicks = missing == null ? clicks() : null;
    Estimate conversions = missing == null ? conversions() : null;
    WhyMissing noValue =
        missing == null && valuesSeen().valued() == 0 ? WhyMissing.NOTHING_SOLD : missing;
    Estimate value = noValue == null ? value() : null;
    ShownFigures shown = new ShownFigures(terms.currency(), spend, unknownDays);
    return new BoostFigures(
        stretch.first(),
        stretch.last(),
        stretch.boostedDays(),
        stretch.first(),
        days.isEmpty() ? null : days.get(days.size() - 1),
        baselineDays(),
        shown.money(spend),
        unknownDays,
        ads.stream().mapToLong(AdsOfDay::impressions).sum(),
        shown.effect(
            days.stream().mapToLong(day -> brought.clicks(post, day)).sum(), clicks, missing),
        shown.effect(sold.conversions(), conversions, missing),
        shown.valueEffect(sold, value, noValue),
        ways(),
        shown.roas(value, noValue),
        shown.costPerConversion(conversions, missing),
        terms.clickWindowHours(),
        terms.viewWindowHours(),
        BigDecimal.valueOf(LEVEL.value()),
        alsoRan);
  }

  List<LocalDate> days() {
    return days;
  }

  Baseline baseline() {
    return baseline;
  }

  private BaselineDays baselineDays() {
    List<LocalDate> before = baseline.days();
    return new BaselineDays(
        before.isEmpty() ? null : before.get(0),
        before.isEmpty() ? null : before.get(before.size() - 1),
        before.size(),
        baseline.leftOut(),
        baseline.missing());
  }

  private Ways ways() {
    return new Ways(
        brought.sold(post, EnumSet.of(Way.LINK), days).conversions(),
        brought.sold(post, EnumSet.of(Way.AD), days).conversions(),
        ways.contains(Way.CODE) ? brought.sold(post, EnumSet.of(Way.CODE), days).conversions() : 0,
        ways.contains(Way.CODE));
  }

  private Estimate clicks() {
    double before = baseline.days().stream().mapToLong(day -> brought.clicks(post, day)).sum();
    return above(
        WeekdayForecast.of(
            baseline.days(),
            days,
            day -> brought.clicks(post, day),
            LeastVariance.ofCounts(before, baseline.days().size())),
        days.stream().mapToLong(day -> brought.clicks(post, day)).sum());
  }

  private Estimate conversions() {
    return above(
        WeekdayForecast.of(
            baseline.days(),
            days,
            day -> brought.sold(post, ways, day).conversions(),
            LeastVariance.ofCounts(soldBefore().conversions(), baseline.days().size())),
        brought.sold(post, ways, days).conversions());
  }

  private Estimate value() {
    Sold seen = valuesSeen();
    return above(
        WeekdayForecast.of(
            baseline.days(),
            days,
            day -> brought.sold(post, ways, day).value().doubleValue(),
            LeastVariance.ofValues(
                soldBefore().conversions(),
                baseline.days().size(),
                seen.squares().doubleValue(),
                seen.valued())),
        brought.sold(post, ways, days).value().doubleValue());
  }

  private Sold soldBefore() {
    return brought.sold(post, ways, baseline.days());
  }

  /** Before and during: of few orders before, what one is worth is known by those of the boost. */
  private Sold valuesSeen() {
    return soldBefore().plus(brought.sold(post, ways, days));
  }

  private static Estimate above(WeekdayForecast forecast, double observed) {
    return new Estimate(observed - forecast.expected(), forecast.above(observed, LEVEL));
  }
}
