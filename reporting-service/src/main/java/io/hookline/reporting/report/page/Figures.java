package io.hookline.reporting.report.page;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.measure.Figure;
import io.hookline.reporting.figures.measure.Measure;
import io.hookline.reporting.figures.measure.Totals;
import io.hookline.reporting.judgement.roi.CreatorMeasures;
import io.hookline.reporting.judgement.roi.CreatorRoi;
import java.util.List;
import java.util.function.Function;

/** The figures of one creator, or of all together, as a reader wants them. */
public final class Figures {

  /**
   * What stands in a table.
   *
   * @param detail in small print below the text; null for none
   */
  public record Cell(String text, String detail) {}

  private final Function<Measure<CreatorRoi>, Figure> figures;
  private final String currency;

  private Figures(Function<Measure<CreatorRoi>, Figure> figures, String currency) {
    this.figures = figures;
    this.currency = currency;
  }

  static Figures of(CreatorRoi creator) {
    return new Figures(measure -> measure.of(creator), creator.fee().total().currency());
  }

  static Figures of(Totals<CreatorRoi> totals, String currency) {
    return new Figures(totals::of, currency);
  }

  Figure of(Measure<CreatorRoi> measure) {
    return figures.apply(measure);
  }

  String text(Measure<CreatorRoi> measure) {
    Figure figure = of(measure);
    return switch (figure.unit()) {
      case MONEY -> Words.amount(figure.value() == null ? null : money(figure));
      case COUNT -> Words.count(figure.value());
      case RATIO -> Words.score(figure.value());
      case SHARE -> Words.count(figure.numerator()) + " of " + Words.count(figure.denominator());
    };
  }

  /** One for each measure, in the order of the columns. */
  List<Cell> cells() {
    return CreatorMeasures.ALL.stream().map(this::cell).toList();
  }

  Cell cell(Measure<CreatorRoi> measure) {
    Measure.Range<CreatorRoi> range = measure.range();
    if (range == null) {
      return new Cell(text(measure), null);
    }
    return new Cell(
        text(measure),
        of(measure).value() == null
            ? "nothing measured"
            : text(range.low()) + " to " + text(range.high()));
  }

  private Money money(Figure figure) {
    return new Money(figure.value(), currency);
  }
}
