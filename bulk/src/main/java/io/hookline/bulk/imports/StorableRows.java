package io.hookline.bulk.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hookline.kit.value.Characters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Rows of which nothing is left that must not be stored. */
final class StorableRows implements RowReader {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final String NOT_STORED = "(not stored)";

  private final RowReader rows;
  private final Map<String, UnaryOperator<String>> storable;
  private final List<String> known;

  private StorableRows(RowReader rows, ImportKind<?> kind) {
    this.rows = rows;
    this.storable = kind.storable();
    this.known = kind.columns();
  }

  static RowReader of(RowReader rows, ImportKind<?> kind) {
    return kind.storable().isEmpty() ? rows : new StorableRows(rows, kind);
  }

  @Override
  public RawRow next() throws IOException {
    RawRow row = rows.next();
    if (row == null) {
      return null;
    }
    return row.json() == null
        ? RawRow.ofCells(row.line(), cells(row.cells()))
        : RawRow.ofJson(row.line(), json(row.json()));
  }

  /** Cells that belong to no column could hold anything. */
  private List<String> cells(List<String> cells) {
    List<String> kept = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      String column = i < targets().size() ? targets().get(i) : ImportColumns.UNNAMED;
      String cell = cells.get(i);
      if (column.equals(ImportColumns.IGNORED)) {
        kept.add("");
      } else if (column.equals(ImportColumns.UNNAMED)) {
        kept.add(Characters.trimmed(cell).isEmpty() ? "" : NOT_STORED);
      } else if (column.equals(ImportColumns.JSON)) {
        kept.add(json(cell));
      } else {
        kept.add(
            storable.containsKey(column) && !Characters.trimmed(cell).isEmpty()
                ? at(column, Characters.trimmed(cell))
                : cell);
      }
    }
    return kept;
  }

  private String at(String field, String value) {
    return storable.get(field).apply(value);
  }

  /** What cannot be read could hold anything, too. */
  private String json(String row) {
    try {
      JsonNode read = MAPPER.readTree(row);
      if (!(read instanceof ObjectNode object)) {
        return "null";
      }
      object.properties().forEach(field -> field.setValue(kept(field.getKey(), field.getValue())));
      return object.toString();
    } catch (JsonProcessingException broken) {
      return "(not readable)";
    }
  }

  private JsonNode kept(String field, JsonNode value) {
    if (storable.containsKey(field) && !value.isNull() && !value.asText("x").isEmpty()) {
      return TextNode.valueOf(at(field, value.isTextual() ? value.asText() : value.toString()));
    }
    return known.contains(field) || value.isNull() ? value : TextNode.valueOf(NOT_STORED);
  }

  @Override
  public List<String> header() {
    return rows.header();
  }

  @Override
  public List<String> targets() {
    return rows.targets();
  }
}
