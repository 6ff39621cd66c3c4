package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Count;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

/** Works measures out of what is told, by the declaration of each, and rounds nothing. */
record ExactValues(List<Span> spans, KnownFrom known) {

  /** Of which a part may be unknown because it was paid in another currency. */
  private static final Set<Facts> PAID = Set.of(Facts.ADS, Facts.FEES);

  /** Null where it is unknown. */
  BigDecimal of(Measure measure, Told row, int span) {
    BigDecimal numerator = numerator(measure, row, span);
    if (!measure.isRatio() || numerator == null) {
      return numerator;
    }
    if (isPartlyPaid(measure, row.of(measure.id(), span))) {
      return null;
    }
    BigDecimal denominator = denominator(measure, row, span);
    return denominator == null || denominator.signum() == 0
        ? null
        : numerator.multiply(measure.factor()).divide(denominator, MathContext.DECIMAL128);
  }

  /**
   * Whether a side was paid in amounts of which some are unknown, while the other is whole: cells
   * of one kind leave out both sides, those of two cannot.
   */
  private static boolean isPartlyPaid(Measure measure, Sums sums) {
    Facts above = measure.numerator().facts();
    Facts below = measure.denominator().facts();
    return above != below
        && (PAID.contains(above) && sums.missing() > 0
            || PAID.contains(below) && sums.missingBelow() > 0);
  }

  /** With what is added to it. Posts that are not there are worth nothing, which is known. */
  BigDecimal numerator(Measure measure, Told row, int span) {
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

  /** Null where nothing is divided too. */
  BigDecimal denominator(Measure measure, Told row, int span) {
    Sums sums = row.of(measure.id(), span);
    return measure.isRatio()
        ? side(measure.denominator(), sums.denominator(), sums.missingBelow(), span)
        : null;
  }

  /** What is there and has no value is unknown; where nothing is, it may be nothing. */
  private BigDecimal side(Count count, BigDecimal told, long missing, int span) {
    return told == null && missing == 0 && known.isZero(count.facts(), spans.get(span).days())
        ? BigDecimal.ZERO
        : told;
  }
}
