package io.hookline.content.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;

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

  /** As older workbooks and locked ones begin. */
  static byte[] ole(String stream) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        new byte[] {
          (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
        });
    bytes.writeBytes(new byte[1000]);
    bytes.writeBytes(stream.getBytes(UTF_16LE));
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
