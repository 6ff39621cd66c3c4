package io.hookline.reporting.figures.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.hookline.kit.csv.Formulas;
import io.hookline.kit.export.Exported;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

@Provider
@Produces(Exported.CSV)
class AnswerCsv extends AnswerFile {

  AnswerCsv(UriInfo uri) {
    super(uri, ".csv");
  }

  @Override
  void write(Answer answer, OutputStream out) throws IOException {
    AnswerTable table = new AnswerTable(answer);
    try (CsvWriter csv =
        CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      csv.writeRecord(table.head());
      table.each(cells -> csv.writeRecord(cells.stream().map(AnswerCsv::cell).toList()));
    }
  }

  private static String cell(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value == null ? "" : Formulas.disarm(value.toString());
  }
}
