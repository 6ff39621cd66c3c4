package io.hookline.content.sheet;

import io.hookline.kit.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * A sheet of a workbook.
 *
 * @param links addresses by the places of their cells
 */
record WorkbookSheet(
    String name,
    LocalDateTime writtenAt,
    Content content,
    SheetLimits limits,
    int index,
    Map<String, String> links)
    implements Sheet {

  /** With the formats of cells; a cell that cannot be understood is that cell's fault alone. */
  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

  @Override
  public void read(Predicate<SheetRow> visitor) {
    try (LocalCopy copy = LocalCopy.of(content);
        ReadableWorkbook book = opened(copy);
        Stream<Row> rows = rows(book)) {
      Iterator<Row> each = rows.iterator();
      RowGuard guard = new RowGuard(name, limits);
      boolean more = true;
      while (more && guarded(each::hasNext)) {
        SheetRow row = guarded(() -> row(each.next(), guard));
        more = row == null || visitor.test(row);
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static ReadableWorkbook opened(LocalCopy copy) {
    return guarded(
        () -> {
          try {
            return new ReadableWorkbook(copy.path().toFile(), OPTIONS);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }

  private Stream<Row> rows(ReadableWorkbook book) {
    return guarded(
        () -> {
          try {
            return book.getSheet(index).orElseThrow().openStream();
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }

  /** The library tells in many ways that a workbook is not what it should be. */
  private static <T> T guarded(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Problem known) {
      throw known;
    } catch (RuntimeException damaged) {
      throw Workbook.broken();
    }
  }

  private SheetRow row(Row row, RowGuard guard) {
    List<SheetCell> cells = new ArrayList<>();
    for (Cell cell : row) {
      SheetCell read = WorkbookCell.of(cell, limits);
      String link = cell == null ? null : links.get(cell.getAddress().toString());
      cells.add(link == null ? read : read.linked(link));
    }
    return guard.checked(row.getRowNum(), cells);
  }
}
