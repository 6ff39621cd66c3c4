package io.hookline.reporting.figures.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.export.Exported;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/**
 * A row a line, as in the answer's JSON: the rows, the rest where it is asked for, the total last.
 */
@Provider
@Produces(Exported.NDJSON)
class AnswerNdjson extends AnswerFile {

  private final ObjectMapper json;

  AnswerNdjson(UriInfo uri, ObjectMapper json) {
    super(uri, ".ndjson");
    this.json = json;
  }

  @Override
  void write(Answer answer, OutputStream out) throws IOException {
    for (AnswerRow row :
        Stream.concat(answer.rows().stream(), Stream.of(answer.rest(), answer.total()))
            .filter(row -> row != null)
            .toList()) {
      out.write(json.writeValueAsBytes(row));
      out.write('\n');
    }
  }
}
