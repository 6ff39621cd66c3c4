package io.hookline.bulk.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.hookline.kit.csv.Formulas;
import io.hookline.kit.csv.UnclosedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Refused rows as a file that can be corrected and sent again; read and written page by page. */
final class ErrorFile {

  private static final int PAGE = 1000;

  private final ImportSpec spec;
  private final Pages pages;

  /** Refused rows behind a line, in the order of lines. */
  interface Pages {
    List<ImportStore.Refused> after(long line, int limit);
  }

  ErrorFile(ImportSpec spec, Pages pages) {
    this.spec = spec;
    this.pages = pages;
  }

  void write(OutputStream out) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new UnclosedOutput(out), StandardCharsets.UTF_8)) {
      csv.writeRecord(header());
      List<ImportStore.Refused> page = pages.after(0, PAGE);
      while (!page.isEmpty()) {
        page.forEach(refused -> csv.writeRecord(record(refused)));
        page = pages.after(page.get(page.size() - 1).row().line(), PAGE);
      }
    }
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    for (String name : spec.format() == Format.CSV ? spec.header() : List.of(ImportColumns.JSON)) {
      // The columns of an earlier error file are told anew.
      if (!ImportColumns.key(name).startsWith(ImportColumns.REMARK)) {
        header.add(Formulas.disarm(name));
      }
    }
    header.addAll(List.of("_line", "_code", "_path", "_message"));
    return header;
  }

  /** Cells beyond the header's go to the end, where they spoil no other column. */
  private List<String> record(ImportStore.Refused refused) {
    List<String> cells =
        refused.row().json() == null ? refused.row().cells() : List.of(refused.row().json());
    int columns = spec.format() == Format.CSV ? spec.header().size() : 1;
    List<String> record = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      boolean ours =
          spec.format() == Format.CSV
              && ImportColumns.key(spec.header().get(i)).startsWith(ImportColumns.REMARK);
      if (!ours) {
        record.add(i < cells.size() ? Formulas.disarm(cells.get(i)) : "");
      }
    }
    record.add(Long.toString(refused.row().line()));
    record.add(refused.code());
    record.add(Formulas.disarm(refused.path()));
    record.add(Formulas.disarm(refused.message()));
    for (int i = columns; i < cells.size(); i++) {
      record.add(Formulas.disarm(cells.get(i)));
    }
    return record;
  }
}
