package io.hookline.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;

@Provider
@Produces(Exported.NDJSON)
class NdjsonPages extends PageWriter {

  private final ObjectMapper json;

  NdjsonPages(
      PageSource source,
      ExportPlaces places,
      UriInfo uri,
      RoutingContext request,
      ObjectMapper json) {
    super(source, places, uri, request, ".ndjson");
    this.json = json;
  }

  @Override
  Rows rows(Type type, OutputStream out) {
    return new Rows() {
      @Override
      public void write(Object row) throws IOException {
        out.write(json.writeValueAsBytes(row));
        out.write('\n');
      }

      @Override
      public void close() {
        // Each line stands for itself.
      }
    };
  }
}
