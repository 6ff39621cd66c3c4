package io.hookline.bulk.imports;

import io.hookline.kit.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;

/** Rows of a file with a JSON object on each line; blank lines are passed over. */
final class NdjsonRows implements RowReader {

  private final BufferedReader text;
  private final int longest;
  private long line;

  NdjsonRows(BufferedReader text, int longest) {
    this.text = text;
    this.longest = longest;
  }

  @Override
  public RawRow next() throws IOException {
    String row = line();
    while (row != null && row.isBlank()) {
      row = line();
    }
    return row == null ? null : RawRow.ofJson(line, row);
  }

  /** Not BufferedReader's: a line may be without end. */
  private String line() throws IOException {
    StringBuilder row = new StringBuilder();
    int c = text.read();
    if (c < 0) {
      return null;
    }
    line++;
    while (c >= 0 && c != '\n') {
      if (row.length() == longest) {
        throw new Problem(
            ImportProblem.ROW_TOO_LARGE, "Line " + line + " is longer than " + longest + ".");
      }
      row.append((char) c);
      c = text.read();
    }
    return row.toString();
  }
}
