package io.hookline.bulk.imports;

import io.hookline.kit.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.UnaryOperator;

/** A text of which each line is written anew; as many lines come out as went in. */
final class LineByLine extends Reader {

  private final BufferedReader text;
  private final UnaryOperator<String> lines;
  private final int longest;
  private String line = "";
  private int at;

  /**
   * @param longest characters that a line may have
   */
  LineByLine(BufferedReader text, UnaryOperator<String> lines, int longest) {
    this.text = text;
    this.lines = lines;
    this.longest = longest;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (at == line.length()) {
      String next = next();
      if (next == null) {
        return -1;
      }
      line = lines.apply(next) + "\n";
      at = 0;
    }
    int some = Math.min(length, line.length() - at);
    line.getChars(at, at + some, into, from);
    at += some;
    return some;
  }

  /** Null behind the last one. */
  private String next() throws IOException {
    StringBuilder next = new StringBuilder();
    int c = text.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n' && c != '\r'; c = text.read()) {
      if (next.length() == longest) {
        throw new Problem(
            ImportProblem.ROW_TOO_LARGE, "A line has more than " + longest + " characters.");
      }
      next.append((char) c);
    }
    if (c == '\r') {
      text.mark(1);
      if (text.read() != '\n') {
        text.reset();
      }
    }
    return next.toString();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
