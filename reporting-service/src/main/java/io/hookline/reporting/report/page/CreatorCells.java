package io.hookline.reporting.report.page;

import io.hookline.kit.value.Money;
import io.hookline.reporting.judgement.roi.Column;
import io.hookline.reporting.judgement.roi.ColumnFigure;
import io.hookline.reporting.judgement.roi.ColumnTotals;
import io.hookline.reporting.judgement.roi.CreatorColumns;
import io.hookline.reporting.judgement.roi.CreatorRoi;
import java.util.List;
import java.util.function.Function;

/** The figures of one creator, or of all together, as a reader wants them. */
public final class CreatorCells {

  /**
   * What stands in a table.
   *
   * @param detail in small print below the text; null for none
   */
  public record Cell(String text, String detail) {}

  private final Function<Column<CreatorRoi>, ColumnFigure> figures;
  private final String currency;

  private CreatorCells(Function<Column<CreatorRoi>, ColumnFigure> figures, String currency) {
    this.figures = figures;
    this.currency = currency;
  }

  static CreatorCells of(CreatorRoi creator) {
    return new CreatorCells(column -> column.of(creator), creator.fee().total().currency());
  }

  static CreatorCells of(ColumnTotals<CreatorRoi> totals, String currency) {
    return new CreatorCells(totals::of, currency);
  }

  ColumnFigure of(Column<CreatorRoi> column) {
    return figures.apply(column);
  }

  String text(Column<CreatorRoi> column) {
    ColumnFigure figure = of(column);
    return switch (figure.unit()) {
      case MONEY -> Words.amount(figure.value() == null ? null : money(figure));
      case COUNT, PRICE, SECONDS -> Words.count(figure.value());
      case RATIO -> Words.score(figure.value());
      case SHARE -> Words.count(figure.numerator()) + " of " + Words.count(figure.denominator());
    };
  }

  /** One for each column, in their order. */
  List<Cell> cells() {
    return CreatorColumns.ALL.stream().map(this::cell).toList();
  }

  Cell cell(Column<CreatorRoi> column) {
    Column.Range<CreatorRoi> range = column.range();
    if (range == null) {
      return new Cell(text(column), null);
    }
    return new Cell(
        text(column),
        of(column).value() == null
            ? "nothing measured"
            : text(range.low()) + " to " + text(range.high()));
  }

  private Money money(ColumnFigure figure) {
    return new Money(figure.value(), currency);
  }
}
