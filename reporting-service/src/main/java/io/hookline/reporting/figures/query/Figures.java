package io.hookline.reporting.figures.query;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.TotalRule;
import io.hookline.reporting.figures.catalogue.Unit;
import io.hookline.reporting.figures.rounding.LargestRemainder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Makes figures of what is told: rounded, with their shares, basis, coverage and state. */
final class Figures {

  private static final int RATIO_DIGITS = 6;
  private static final int COUNT_DIGITS = 4;

  /** A ratio of which more digits are 0 shows so many that are not: a view may cost 0.00004. */
  private static final int SIGNIFICANT_DIGITS = 3;

  private final Asked asked;
  private final ExactValues exact;
  private final Told total;
  private final Apportioned apportioned;

  /**
   * @param total of all rows, for their shares
   */
  Figures(Asked asked, ExactValues exact, Told total) {
    this.asked = asked;
    this.exact = exact;
    this.total = total;
    this.apportioned = new Apportioned();
  }

  /** Rounds and shares out what adds up, so that the rows sum to their total. */
  void apportion(List<Told> shown, List<Told> left, Told rest) {
    List<Told> rows = Stream.concat(shown.stream(), left.stream()).toList();
    for (Measure measure : asked.measures()) {
      if (measure.total() == TotalRule.SUM) {
        List<BigDecimal> values = rows.stream().map(row -> exact.of(measure, row, 0)).toList();
        apportioned.values(
            measure, rows, LargestRemainder.parts(values, digits(measure)), rest, left);
        if (asked.order().share()) {
          apportioned.shares(
              measure, rows, LargestRemainder.shares(values, RATIO_DIGITS), rest, left);
        }
      }
    }
  }

  /** In the order of the question's measures. */
  List<Figure> whole(Told row) {
    return asked.measures().stream()
        .map(
            measure ->
                figure(
                    measure,
                    0,
                    row,
                    share(measure, row),
                    asked.compared() == null ? null : value(measure, row, 1)))
        .toList();
  }

  List<Figure> part(Told row, int span) {
    return asked.measures().stream()
        .map(measure -> figure(measure, span, row, null, null))
        .toList();
  }

  BigDecimal value(Measure measure, Told row, int span) {
    if (span == 0 && apportioned.has(measure, row)) {
      return plain(apportioned.value(measure, row));
    }
    BigDecimal value = exact.of(measure, row, span);
    return value == null ? null : rounded(value, measure);
  }

  private Figure figure(Measure measure, int span, Told row, BigDecimal share, BigDecimal before) {
    Sums sums = row.of(measure.id(), span);
    BigDecimal value = value(measure, row, span);
    boolean organic = measure.dataset() == Dataset.ORGANIC && measure.facts().size() == 1;
    Long scope = organic ? row.scope(measure.scope(), span) : null;
    BigDecimal change = value == null || before == null ? null : value.subtract(before);
    return new Figure(
        measure.id(),
        value,
        plain(exact.numerator(measure, row, span)),
        plain(exact.denominator(measure, row, span)),
        sums.known(),
        scope,
        scope == null
            ? null
            : quotient(BigDecimal.valueOf(sums.known()), BigDecimal.valueOf(scope)),
        sums.partial(),
        value == null ? null : state(sums),
        sums.asOf(),
        share,
        before,
        change,
        change == null
            ? null
            : changeRate(exact.of(measure, row, span), exact.of(measure, row, 1)));
  }

  /** Of what is not yet rounded, which small rates would not survive. */
  private static BigDecimal changeRate(BigDecimal now, BigDecimal before) {
    return quotient(now.subtract(before), before);
  }

  private BigDecimal share(Measure measure, Told row) {
    if (!asked.order().share() || measure.isRatio()) {
      return null;
    }
    if (apportioned.has(measure, row)) {
      return plain(apportioned.share(measure, row));
    }
    BigDecimal part = exact.of(measure, row, 0);
    BigDecimal whole = exact.of(measure, total, 0);
    return part == null || whole == null ? null : quotient(part, whole);
  }

  private static FigureState state(Sums sums) {
    if (sums.estimated()) {
      return FigureState.ESTIMATED;
    }
    return sums.manual() ? FigureState.MANUAL : FigureState.MEASURED;
  }

  private BigDecimal rounded(BigDecimal value, Measure measure) {
    int digits = digits(measure);
    if (measure.isRatio() && measure.unit() != Unit.MONEY && value.signum() != 0) {
      digits = Math.max(digits, SIGNIFICANT_DIGITS + value.scale() - value.precision());
    }
    return plain(value.setScale(digits, RoundingMode.HALF_UP));
  }

  private int digits(Measure measure) {
    if (measure.unit() == Unit.MONEY) {
      return Money.minorDigits(asked.brand().currency());
    }
    return measure.isRatio() && measure.unit() != Unit.PRICE ? RATIO_DIGITS : COUNT_DIGITS;
  }

  private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? null
        : plain(part.divide(whole, RATIO_DIGITS, RoundingMode.HALF_UP));
  }

  /** Without needless zeros, and never with an exponent. */
  private static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
