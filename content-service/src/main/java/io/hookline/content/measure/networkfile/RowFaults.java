package io.hookline.content.measure.networkfile;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a row. */
final class RowFaults {

  private final String table;
  private final long line;
  private final List<Fault> all = new ArrayList<>(0);

  RowFaults(String table, long line) {
    this.table = table;
    this.line = line;
  }

  /** The row is of no use. */
  void refuse(NetworkFileProblem code, Meaning column, String detail) {
    all.add(new Fault(code, table, line, column == null ? null : column.name(), detail, true));
  }

  /** The row is of use nevertheless. */
  void tell(NetworkFileProblem code, Meaning column, String detail) {
    all.add(new Fault(code, table, line, column == null ? null : column.name(), detail, false));
  }

  List<Fault> all() {
    return List.copyOf(all);
  }
}
