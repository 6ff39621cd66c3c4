package io.hookline.content.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks. */
public final class Books {

  private Books() {}

  /** With one sheet for each writer. */
  @SafeVarargs
  public static byte[] of(Consumer<Worksheet>... sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
      int number = 1;
      for (Consumer<Worksheet> sheet : sheets) {
        sheet.accept(book.newWorksheet("Sheet" + number++));
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return bytes.toByteArray();
  }

  /** Of texts only. */
  public static Consumer<Worksheet> texts(String[]... rows) {
    return sheet -> {
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          sheet.value(row, column, rows[row][column]);
        }
      }
    };
  }
}
