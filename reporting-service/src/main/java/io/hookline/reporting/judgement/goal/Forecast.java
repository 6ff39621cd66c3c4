package io.hookline.reporting.judgement.goal;

import io.hookline.reporting.judgement.goal.History.Week;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What will stand at the period's end if the weeks to come go on as the last ones went.
 *
 * <p>Weeks and not days are what varies: posts bring views for days on end, so that days are alike
 * and their spread would promise too much. The interval is Student's, of what weeks are off their
 * {@link Trend}: for chance, for the mean that is an estimate, and for the slope that is one too.
 * Of a rate the same holds of what each week's numerator is off its denominator's part (Cochran,
 * Sampling Techniques, 6.3).
 *
 * <p>How often it holds what comes, of 3,000 simulated brands each, with four or eight weeks of
 * history and 3, 8 or 26 weeks ahead: 94 to 97 of 100 where weeks are alike but for chance, even
 * chance that lasts for days; 91 to 98 of views that three posts a week bring; 92 to 97 of what
 * grows each day by a hundredth of the starting level, of which a forecast without a trend holds 0
 * to 81; 83 to 96 in a season of a year that moves weeks by 30 %, without a trend 20 to 89. The
 * price is width: of eight weeks that are alike but for much chance, the interval over three weeks
 * is 1.4 times as wide as without a trend, over eight weeks twice. What turns is not foreseen: of
 * growth that ends with the history it holds 94 of 100 over three weeks, and 44 over half a year.
 *
 * @param low of the interval; not below what stands, of what has never fallen
 */
@Schema(name = "GoalForecast")
record Forecast(
    Method method,
    @Schema(examples = "97400") BigDecimal value,
    @Schema(examples = "88100") BigDecimal low,
    @Schema(examples = "106700") BigDecimal high,
    @Schema(examples = "0.95") double confidence,
    @Schema(examples = "8") int weeks,
    @Schema(examples = "6") int degreesOfFreedom) {

  static final double CONFIDENCE = 0.95;

  /** How it is worked out. */
  @Schema(name = "GoalForecastMethod")
  enum Method {
    /** The mean of the last weeks and their trend, with the spread of the weeks. */
    MEAN_OF_WEEKS,
    /** The same of numerators and denominators, with the spread of the numerators. */
    RATIO_OF_WEEKS
  }

  /**
   * @param weeks how many weeks' worth is to come
   * @param history with enough weeks
   * @param stands with days that are known of, or nothing before the period
   * @param digits after the point
   * @return null for a rate of nothing
   */
  static Forecast of(Shape shape, Stands stands, History history, double weeks, int digits) {
    return shape == Shape.RATE
        ? rate(stands, history, weeks, digits)
        : sum(stands, history, weeks, digits);
  }

  private static Forecast sum(Stands stands, History history, double h, int digits) {
    double now = number(stands.value());
    double mean = mean(history.weeks(), Week::value);
    Trend trend = trend(history.weeks(), week -> week.value() - mean, mean);
    double least = history.fell() ? Double.NEGATIVE_INFINITY : now;
    double value = Math.max(least, now + mean * h + trend.added(h));
    return made(Method.MEAN_OF_WEEKS, value, spread(trend, h), least, trend, digits);
  }

  private static Forecast rate(Stands stands, History history, double h, int digits) {
    double below = mean(history.weeks(), Week::denominator);
    double end = number(stands.denominator()) + below * h;
    if (below <= 0 || end <= 0) {
      return null;
    }
    double above = mean(history.weeks(), Week::value);
    double ratio = above / below;
    Trend trend = trend(history.weeks(), week -> week.value() - ratio * week.denominator(), above);
    double factor = stands.factor().doubleValue() / end;
    double least = history.fell() ? Double.NEGATIVE_INFINITY : 0;
    double value =
        Math.max(least, factor * (number(stands.numerator()) + above * h + trend.added(h)));
    return made(Method.RATIO_OF_WEEKS, value, factor * spread(trend, h), least, trend, digits);
  }

  private static Trend trend(List<Week> weeks, ToDoubleFunction<Week> residual, double mean) {
    return Trend.of(weeks.stream().mapToDouble(residual).toArray(), mean);
  }

  private static double spread(Trend trend, double h) {
    double t =
        TDistribution.of(trend.degreesOfFreedom())
            .inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    return t * Math.sqrt(trend.varianceOf(h));
  }

  private static double mean(List<Week> weeks, ToDoubleFunction<Week> value) {
    return weeks.stream().mapToDouble(value).average().orElseThrow();
  }

  private static double number(BigDecimal value) {
    return value == null ? 0 : value.doubleValue();
  }

  private static Forecast made(
      Method method, double value, double spread, double least, Trend trend, int digits) {
    return new Forecast(
        method,
        Rounded.of(value, digits),
        Rounded.of(Math.max(least, value - spread), digits),
        Rounded.of(value + spread, digits),
        CONFIDENCE,
        trend.weeks(),
        trend.degreesOfFreedom());
  }
}
