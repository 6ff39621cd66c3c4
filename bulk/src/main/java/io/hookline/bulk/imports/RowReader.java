package io.hookline.bulk.imports;

import java.io.IOException;
import java.util.List;

/** Gives the rows of a file one after the other. */
interface RowReader {

  /** The next row, or null at the end. */
  RawRow next() throws IOException;

  /** The header of a CSV file as it was sent; empty for other files. */
  default List<String> header() {
    return List.of();
  }

  /** The column that each header stands for, {@link ImportColumns#IGNORED} for none. */
  default List<String> targets() {
    return List.of();
  }
}
