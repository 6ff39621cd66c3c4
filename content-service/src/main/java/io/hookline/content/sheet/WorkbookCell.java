package io.hookline.content.sheet;

import io.hookline.bulk.imports.ImportProblem;
import io.hookline.kit.csv.Formulas;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Characters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a workbook's cell holds, and what its format makes of it. */
final class WorkbookCell {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  /** The last day that a spreadsheet knows, 31 December 9999. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  private WorkbookCell() {}

  static SheetCell of(Cell cell, SheetLimits limits) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return SheetCell.EMPTY;
    }
    if (cell.getValue() instanceof BigDecimal number) {
      return number(cell, number);
    }
    String text = Objects.requireNonNullElse(cell.getText(), "");
    if (text.length() > limits.cell()) {
      throw new Problem(
          ImportProblem.ROW_TOO_LARGE,
          "Cell " + cell.getAddress() + " has more than " + limits.cell() + " characters.");
    }
    SheetCell read = SheetCell.text(Characters.trimmed(Formulas.restore(text)));
    String address = Hyperlink.address(cell.getFormula());
    return address == null ? read : read.linked(address);
  }

  private static SheetCell number(Cell cell, BigDecimal number) {
    CellFormat format = CellFormat.of(cell.getDataFormatString());
    boolean day = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
    if (format == CellFormat.PERCENT) {
      return SheetCell.text(plain(number.multiply(HUNDRED)) + "%");
    }
    if (format == CellFormat.TIME && day) {
      return SheetCell.text(time(number));
    }
    if (format.isDate() && day && cell.getType() == CellType.NUMBER) {
      LocalDateTime date = cell.asDate();
      return new SheetCell(date.toString(), null, date, format == CellFormat.DATE, null);
    }
    return new SheetCell(plain(number), number, null, false, null);
  }

  /** A workbook writes {@code 7.43E+18}; of a number with a thousand zeros only that is left. */
  private static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return Math.abs((long) bare.scale()) > 40 ? number.toString() : bare.toPlainString();
  }

  private static String time(BigDecimal ofDay) {
    long seconds = ofDay.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
    return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
