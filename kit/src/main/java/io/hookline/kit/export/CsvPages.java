package io.hookline.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.hookline.kit.csv.UnclosedOutput;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

@Provider
@Produces(Exported.CSV)
class CsvPages extends PageWriter {

  private final ObjectMapper json;

  CsvPages(
      PageSource source,
      ExportPlaces places,
      UriInfo uri,
      RoutingContext request,
      ObjectMapper json) {
    super(source, places, uri, request, ".csv");
    this.json = json;
  }

  @Override
  Rows rows(Type type, OutputStream out) {
    ExportColumns columns = ExportColumns.of(type, json);
    CsvWriter csv =
        CsvWriter.builder()
            .build(new OutputStreamWriter(new UnclosedOutput(out), StandardCharsets.UTF_8));
    csv.writeRecord(columns.names());
    return new Rows() {
      @Override
      public void write(Object row) {
        csv.writeRecord(columns.cells(json.valueToTree(row)));
      }

      @Override
      public void close() throws IOException {
        csv.close();
      }
    };
  }
}
