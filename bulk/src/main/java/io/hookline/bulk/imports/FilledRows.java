package io.hookline.bulk.imports;

import io.hookline.kit.value.Characters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a CSV file with what was said of all of them: in a column of the file where a cell is
 * blank, else in columns behind the file's, so that a file of refused rows has them too.
 */
final class FilledRows implements RowReader {

  private final RowReader rows;
  private final int width;
  private final Map<Integer, String> inside = new LinkedHashMap<>();
  private final List<String> behind = new ArrayList<>();
  private final List<String> header;
  private final List<String> targets;

  private FilledRows(RowReader rows, List<String> known, Map<String, String> values) {
    this.rows = rows;
    this.header = new ArrayList<>(rows.header());
    this.targets = new ArrayList<>(rows.targets());
    this.width = targets.size();
    List<String> names = List.copyOf(values.keySet());
    List<String> columns = ImportColumns.resolve(names, known, Map.of());
    for (int i = 0; i < names.size(); i++) {
      int place = rows.targets().indexOf(columns.get(i));
      if (place >= 0) {
        inside.put(place, values.get(names.get(i)));
      } else {
        header.add(names.get(i));
        targets.add(columns.get(i));
        behind.add(values.get(names.get(i)));
      }
    }
  }

  /**
   * @param values by the names of columns
   */
  static RowReader of(RowReader rows, List<String> known, Map<String, String> values) {
    return values.isEmpty() ? rows : new FilledRows(rows, known, values);
  }

  @Override
  public RawRow next() throws IOException {
    RawRow row = rows.next();
    if (row == null || row.cells().size() < width) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells());
    inside.forEach(
        (place, value) -> {
          if (Characters.trimmed(cells.get(place)).isEmpty()) {
            cells.set(place, value);
          }
        });
    cells.addAll(width, behind);
    return RawRow.ofCells(row.line(), cells);
  }

  @Override
  public List<String> header() {
    return List.copyOf(header);
  }

  @Override
  public List<String> targets() {
    return List.copyOf(targets);
  }
}
