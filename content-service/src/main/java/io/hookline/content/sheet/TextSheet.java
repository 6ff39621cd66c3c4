package io.hookline.content.sheet;

import io.hookline.bulk.imports.CsvRecords;
import io.hookline.bulk.imports.ImportProblem;
import io.hookline.kit.csv.Formulas;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Characters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/** CSV, as networks write it and spreadsheets save it. */
record TextSheet(
    String name, LocalDateTime writtenAt, Content content, Charset declared, SheetLimits limits)
    implements Sheet {

  @Override
  public void read(Predicate<SheetRow> visitor) {
    try (BufferedReader text = Encoding.of(content, declared).reader()) {
      CsvRecords records = new CsvRecords(text, limits.row());
      RowGuard guard = new RowGuard(name, limits);
      boolean more = true;
      for (List<String> record = records.next();
          more && record != null;
          record = more ? records.next() : null) {
        requireWhole(records.line(), record);
        SheetRow row = guard.checked(records.line(), record.stream().map(this::cell).toList());
        more = row == null || visitor.test(row);
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /**
   * Programs that were interrupted leave zeros where they had yet to write; nothing stores them.
   */
  private void requireWhole(long line, List<String> record) {
    if (record.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
      throw new Problem(
          ImportProblem.WRONG_ENCODING,
          "Line %d of %s holds the character U+0000: it is damaged, or in another encoding."
              .formatted(line, name));
    }
  }

  private SheetCell cell(String written) {
    if (written.length() > limits.cell()) {
      throw new Problem(
          ImportProblem.ROW_TOO_LARGE,
          "A cell of " + name + " has more than " + limits.cell() + " characters.");
    }
    String text = Characters.trimmed(Formulas.restore(written));
    String address = text.startsWith("=") ? Hyperlink.address(text) : null;
    return address == null ? SheetCell.text(text) : SheetCell.text(text).linked(address);
  }
}
