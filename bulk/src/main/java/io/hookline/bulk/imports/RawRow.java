package io.hookline.bulk.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.hookline.kit.json.OwnJson;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as it was sent.
 *
 * @param line where it began, from 1; in a JSON array, which may have no lines, the element's
 *     number
 * @param cells of a CSV file, else null
 * @param json of another file, perhaps not well formed; else null
 */
record RawRow(long line, List<String> cells, String json) {

  /** Any mapper will do: only texts and numbers are written. */
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static RawRow ofCells(long line, List<String> cells) {
    return new RawRow(line, cells, null);
  }

  static RawRow ofJson(long line, String json) {
    return new RawRow(line, null, json);
  }

  int weight() {
    int weight = 16;
    if (json != null) {
      weight += json.length();
    } else {
      for (String cell : cells) {
        weight += cell.length() + 3;
      }
    }
    return weight;
  }

  /** One line of text: {@code [12,["a","b"]]} or {@code [12,"{…}"]}. */
  String encode() {
    ArrayNode row = MAPPER.createArrayNode().add(line);
    if (json != null) {
      row.add(json);
    } else {
      ArrayNode list = row.addArray();
      cells.forEach(list::add);
    }
    return row.toString();
  }

  static RawRow decode(String text) {
    JsonNode row = OwnJson.tree(MAPPER, text);
    if (row.path(1).isTextual()) {
      return ofJson(row.path(0).asLong(), row.path(1).asText());
    }
    List<String> cells = new ArrayList<>(row.path(1).size());
    row.path(1).forEach(cell -> cells.add(cell.asText()));
    return ofCells(row.path(0).asLong(), cells);
  }
}
