package io.hookline.bulk.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.hookline.kit.openapi.SchemaExamples;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What the contract says of an import's rows.
 *
 * @param schema the row's in the contract
 * @param csvColumns the columns in words
 * @param csvExample a file of one row
 * @param json an example of a row
 */
record RowDocument(String schema, String csvColumns, String csvExample, JsonNode json) {

  /** Numbers as they are written, not as powers of ten. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

  static RowDocument of(Class<?> row, Map<String, Schema> schemas, SchemaExamples examples) {
    String name = row.getSimpleName();
    JsonNode json = JSON.valueToTree(examples.of(name));
    Map<String, String> cells = cells(row, json);
    return new RowDocument(
        name, columns(RowColumns.of(row), schemas.get(name).getRequired()), csv(cells), json);
  }

  private static String columns(List<String> columns, List<String> required) {
    return columns.stream()
        .map(name -> required != null && required.contains(name) ? name + " (required)" : name)
        .collect(
            Collectors.joining(
                ", ", "A header line, then a line a row. Columns, in any order: ", "."));
  }

  /** Of the columns that have an example. */
  private static Map<String, String> cells(Class<?> row, JsonNode json) {
    Map<String, String> cells = new LinkedHashMap<>();
    Arrays.stream(row.getAnnotationsByType(CsvColumn.class))
        .forEach(column -> cells.put(column.value(), column.example()));
    if (cells.isEmpty()) {
      RowColumns.of(row)
          .forEach(name -> cells.put(name, cell(json.at("/" + name.replace('.', '/')))));
    }
    cells.values().removeIf(String::isEmpty);
    return cells;
  }

  private static String cell(JsonNode value) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(", "))
        : value.asText("");
  }

  private static String csv(Map<String, String> cells) {
    StringWriter file = new StringWriter();
    CsvWriter.builder()
        .lineDelimiter(LineDelimiter.CRLF)
        .build(file)
        .writeRecord(cells.keySet())
        .writeRecord(cells.values());
    return file.toString();
  }
}
