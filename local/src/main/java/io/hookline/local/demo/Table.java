package io.hookline.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the story: cells between semicolons, named in the first line. */
final class Table {

  private Table() {}

  /**
   * @param name of the file, without its ending
   * @return each row's cells by their column; an empty cell is there, and empty
   */
  static List<Map<String, String>> of(String name) {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Table.class.getResourceAsStream(name + ".csv"), StandardCharsets.UTF_8))) {
      List<String[]> lines = table.lines().map(line -> line.split(";", -1)).toList();
      List<Map<String, String>> rows = new ArrayList<>();
      for (String[] cells : lines.subList(1, lines.size())) {
        rows.add(row(lines.get(0), cells));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] columns, String[] cells) {
    if (cells.length != columns.length) {
      throw new IllegalStateException("a row has too few or too many cells: " + cells[0]);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    return row;
  }
}
