package io.hookline.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

@Provider
@Produces(Exported.CSV)
class CsvPages extends PageWriter {

  private final ObjectMapper json;

  CsvPages(PageSource source, UriInfo uri, RoutingContext request, ObjectMapper json) {
    super(source, uri, request, ".csv");
    this.json = json;
  }

  @Override
  Rows rows(Type type, OutputStream out) {
    Columns columns = Columns.of(type, json);
    CsvWriter csv =
        CsvWriter.builder()
            .build(new OutputStreamWriter(new StaysOpen(out), StandardCharsets.UTF_8));
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

  /** The server ends the answer, not the writer of its last line. */
  private static final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void flush() {
      // Bytes go out when the server's buffer is full.
    }

    @Override
    public void close() {
      // Left to the server.
    }
  }
}
