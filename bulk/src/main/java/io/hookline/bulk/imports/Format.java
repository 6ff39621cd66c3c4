package io.hookline.bulk.imports;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How the rows of a body are written. */
enum Format {
  CSV,
  NDJSON,
  JSON;

  static Format of(MediaType type) {
    return switch (type.getSubtype()) {
      case "csv" -> CSV;
      case "json" -> JSON;
      default -> NDJSON;
    };
  }

  /**
   * @throws Problem when the beginning of the body cannot be read
   */
  RowReader open(
      InputStream body, MediaType type, ImportKind<?> kind, ImportQuery query, int longest)
      throws IOException {
    if (this != CSV && !query.set().isEmpty()) {
      throw ImportQuery.invalid("set", "goes with CSV files");
    }
    BufferedReader sent = Text.of(body, charset(type));
    return switch (this) {
      case CSV -> csv(sent, kind, query, longest);
      case NDJSON -> new NdjsonRows(sent, longest);
      case JSON -> new JsonArrayRows(sent, longest);
    };
  }

  private static RowReader csv(
      BufferedReader sent, ImportKind<?> kind, ImportQuery query, int longest) throws IOException {
    List<String> columns = kind.columns();
    BufferedReader text =
        kind.lines()
            .map(lines -> new BufferedReader(new LineByLine(sent, lines, longest), 1 << 16))
            .orElse(sent);
    return FilledRows.of(new CsvRows(text, columns, query, longest), columns, query.set());
  }

  /** JSON is UTF-8, RFC 8259; a CSV file may say that it is something else, RFC 7111. */
  private Charset charset(MediaType type) {
    String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (this != CSV || name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name.replace("\"", ""));
    } catch (IllegalArgumentException unknown) {
      throw new Problem(
          CommonProblem.UNSUPPORTED_MEDIA_TYPE, "The charset " + name + " is not known.");
    }
  }
}
