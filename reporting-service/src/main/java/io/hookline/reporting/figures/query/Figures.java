package io.hookline.reporting.figures.query;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.catalogue.Count;
import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.TotalRule;
import io.hookline.reporting.figures.catalogue.Unit;
import io.hookline.reporting.figures.rounding.LargestRemainder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Makes figures of what is told, by the declaration of each measure. */
final class Figures {

  private static final int RATIO_DIGITS = 6;
  private static final int COUNT_DIGITS = 4;

  private final Asked asked;
  private final List<Span> spans;
  private final KnownFrom known;
  private final Told total;
  private final Apportioned apportioned;

  /**
   * @param total of all rows, for their shares
   */
  Figures(Asked asked, List<Span> spans, KnownFrom known, Told total) {
    this.asked = asked;
    this.spans = spans;
    this.known = known;
    this.total = total;
    this.apportioned = new Apportioned();
  }

  /** Rounds and shares out what adds up, so that the rows sum to their total. */
  void apportion(List<Told> shown, List<Told> left, Told rest) {
    List<Told> rows = Stream.concat(shown.stream(), left.stream()).toList();
    for (Measure measure : asked.measures()) {
      if (measure.total() == TotalRule.SUM) {
        List<BigDecimal> exact = rows.stream().map(row -> exact(measure, row, 0)).toList();
        apportioned.values(
            measure, rows, LargestRemainder.parts(exact, digits(measure)), rest, left);
        if (asked.order().share()) {
          apportioned.shares(
              measure, rows, LargestRemainder.shares(exact, RATIO_DIGITS), rest, left);
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

  /** What it is, not yet rounded; null where it is unknown. */
  BigDecimal exact(Measure measure, Told row, int span) {
    Sums sums = row.of(measure.id(), span);
    BigDecimal numerator = numerator(measure, row, span);
    if (!measure.isRatio() || numerator == null) {
      return numerator;
    }
    BigDecimal denominator =
        side(measure.denominator(), sums.denominator(), sums.missingBelow(), span);
    return denominator == null || denominator.signum() == 0
        ? null
        : numerator.multiply(measure.factor()).divide(denominator, MathContext.DECIMAL128);
  }

  BigDecimal value(Measure measure, Told row, int span) {
    if (span == 0 && apportioned.has(measure, row)) {
      return plain(apportioned.value(measure, row));
    }
    BigDecimal exact = exact(measure, row, span);
    return exact == null ? null : rounded(exact, measure);
  }

  /** With what is added to it. Posts that are not there are worth nothing, which is known. */
  private BigDecimal numerator(Measure measure, Told row, int span) {
    Sums sums = row.of(measure.id(), span);
    BigDecimal own = side(measure.numerator(), sums.numerator(), sums.missing(), span);
    Long posts = row.scope(measure.scope(), span);
    if (own == null
        && measure.numerator().facts() == Facts.POST_VALUES
        && posts != null
        && posts == 0) {
      own = BigDecimal.ZERO;
    }
    BigDecimal plus = measure.plus() == null ? null : side(measure.plus(), sums.plus(), 0, span);
    return own == null || plus == null ? own : own.add(plus);
  }

  /** What is there and has no value is unknown; where nothing is, it may be nothing. */
  private BigDecimal side(Count count, BigDecimal told, long missing, int span) {
    return told == null && missing == 0 && known.isZero(count.facts(), spans.get(span).days())
        ? BigDecimal.ZERO
        : told;
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
        plain(numerator(measure, row, span)),
        measure.isRatio()
            ? plain(side(measure.denominator(), sums.denominator(), sums.missingBelow(), span))
            : null,
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
        change == null ? null : quotient(change, before));
  }

  private BigDecimal share(Measure measure, Told row) {
    if (!asked.order().share() || measure.isRatio()) {
      return null;
    }
    if (apportioned.has(measure, row)) {
      return plain(apportioned.share(measure, row));
    }
    BigDecimal part = exact(measure, row, 0);
    BigDecimal whole = exact(measure, total, 0);
    return part == null || whole == null ? null : quotient(part, whole);
  }

  private static FigureState state(Sums sums) {
    if (sums.estimated()) {
      return FigureState.ESTIMATED;
    }
    return sums.manual() ? FigureState.MANUAL : FigureState.MEASURED;
  }

  private BigDecimal rounded(BigDecimal exact, Measure measure) {
    return plain(exact.setScale(digits(measure), RoundingMode.HALF_UP));
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
