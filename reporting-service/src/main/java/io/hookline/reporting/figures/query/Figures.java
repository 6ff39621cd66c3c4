package io.hookline.reporting.figures.query;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.catalogue.Count;
import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Makes figures of what is told, by the declaration of each measure. */
final class Figures {

  private static final int RATIO_DIGITS = 6;
  private static final int COUNT_DIGITS = 4;

  private final Asked asked;
  private final List<Span> spans;
  private final KnownFrom known;
  private final Told total;

  /**
   * @param total of all rows, for their shares
   */
  Figures(Asked asked, List<Span> spans, KnownFrom known, Told total) {
    this.asked = asked;
    this.spans = spans;
    this.known = known;
    this.total = total;
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
    BigDecimal numerator = side(measure.numerator(), sums.numerator(), sums.missing(), span);
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
    BigDecimal exact = exact(measure, row, span);
    return exact == null ? null : rounded(exact, measure);
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
    Long scope = organic ? row.scope(span) : null;
    BigDecimal change = value == null || before == null ? null : value.subtract(before);
    return new Figure(
        measure.id(),
        value,
        plain(side(measure.numerator(), sums.numerator(), sums.missing(), span)),
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
    int digits =
        measure.unit() == Unit.MONEY
            ? Money.minorDigits(asked.brand().currency())
            : measure.isRatio() ? RATIO_DIGITS : COUNT_DIGITS;
    return plain(exact.setScale(Math.max(digits, 0), RoundingMode.HALF_UP));
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
