package io.hookline.reporting.figures.query;

import io.hookline.kit.export.Exported;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Numbers are numbers and days are days, so that they can be worked with. */
@Provider
@Produces(Exported.XLSX)
class AnswerWorkbook extends AnswerFile {

  private static final String DAY = "yyyy-mm-dd";
  private static final String INSTANT = "yyyy-mm-dd hh:mm";

  AnswerWorkbook(UriInfo uri) {
    super(uri, ".xlsx");
  }

  @Override
  void write(Answer answer, OutputStream out) throws IOException {
    AnswerTable table = new AnswerTable(answer);
    Workbook book = new Workbook(out, "Hookline", "1.0");
    Worksheet sheet = book.newWorksheet("Figures");
    List<String> head = table.head();
    for (int i = 0; i < head.size(); i++) {
      sheet.value(0, i, head.get(i));
    }
    sheet.freezePane(0, 1);
    ZoneId zone = ZoneId.of(answer.timeZone());
    Lines lines = new Lines(sheet, zone);
    table.each(lines::add);
    sheet.finish();
    columns(book.newWorksheet("Measures"), answer);
    book.finish();
  }

  /** Writes lines out as they come: a large answer's cells are never in memory together. */
  private static final class Lines {

    private static final int HELD = 500;

    private final Worksheet sheet;
    private final ZoneId zone;
    private int last;

    Lines(Worksheet sheet, ZoneId zone) {
      this.sheet = sheet;
      this.zone = zone;
    }

    void add(List<Object> cells) {
      row(sheet, ++last, cells, zone);
      if (last % HELD == 0) {
        try {
          sheet.flush();
        } catch (IOException broken) {
          throw new UncheckedIOException(broken);
        }
      }
    }
  }

  private static void row(Worksheet sheet, int line, List<Object> cells, ZoneId zone) {
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell instanceof Number number) {
        sheet.value(line, i, number);
      } else if (cell instanceof LocalDate day) {
        sheet.value(line, i, day);
        sheet.style(line, i).format(DAY).set();
      } else if (cell instanceof Instant instant) {
        sheet.value(line, i, LocalDateTime.ofInstant(instant, zone));
        sheet.style(line, i).format(INSTANT).set();
      } else if (cell != null) {
        sheet.value(line, i, cell.toString());
      }
    }
  }

  /** What each column means, for whoever gets the file alone. */
  private static void columns(Worksheet sheet, Answer answer) {
    List<String> head = List.of("measure", "version", "label", "formula", "unit", "caveats");
    for (int i = 0; i < head.size(); i++) {
      sheet.value(0, i, head.get(i));
    }
    for (int i = 0; i < answer.columns().size(); i++) {
      AnswerColumn column = answer.columns().get(i);
      sheet.value(i + 1, 0, column.measure());
      sheet.value(i + 1, 1, column.version());
      sheet.value(i + 1, 2, column.label());
      sheet.value(i + 1, 3, column.formula());
      sheet.value(i + 1, 4, column.unit().name());
      sheet.value(i + 1, 5, String.join("; ", column.caveats()));
    }
  }
}
