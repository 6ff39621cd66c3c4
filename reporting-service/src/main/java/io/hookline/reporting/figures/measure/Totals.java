package io.hookline.reporting.figures.measure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds rows up one by one, by each measure's rule; keeps sums and no row. */
public final class Totals<T> {

  private final Map<Measure<T>, Sums> sums = new LinkedHashMap<>();
  private int rows;

  /** Of the measures, and of those that a measure lies between. */
  public Totals(List<Measure<T>> measures) {
    for (Measure<T> measure : measures) {
      sums.put(measure, new Sums());
      if (measure.range() != null) {
        sums.put(measure.range().low(), new Sums());
        sums.put(measure.range().high(), new Sums());
      }
    }
  }

  private static final class Sums {

    private BigDecimal numerator = BigDecimal.ZERO;
    private BigDecimal denominator = BigDecimal.ZERO;
    private int rows;
    private int unknown;

    void add(Figure figure) {
      rows += figure.rows();
      unknown += figure.unknown();
      // Numerator and denominator speak of the same rows: those where both are known.
      if (figure.rows() > 0) {
        numerator = numerator.add(figure.numerator());
        denominator =
            figure.denominator() == null ? denominator : denominator.add(figure.denominator());
      }
    }
  }

  public void add(T row) {
    rows++;
    sums.forEach(
        (measure, sum) -> {
          if (measure.totalled().test(row)) {
            sum.add(measure.of(row));
          }
        });
  }

  /** How many rows were added. */
  public int rows() {
    return rows;
  }

  /**
   * @param measure one of those that were asked for
   */
  public Figure of(Measure<T> measure) {
    Sums sum = sums.get(measure);
    return switch (measure.total()) {
      case SUM ->
          new Figure(measure.unit(), sum.numerator, sum.numerator, null, sum.rows, sum.unknown);
      case RATIO_OF_SUMS ->
          new Figure(
              measure.unit(),
              Figure.ratio(sum.numerator, sum.denominator),
              sum.numerator,
              sum.denominator,
              sum.rows,
              sum.unknown);
      case NOT_ADDITIVE -> new Figure(measure.unit(), null, null, null, sum.rows, sum.unknown);
    };
  }
}
