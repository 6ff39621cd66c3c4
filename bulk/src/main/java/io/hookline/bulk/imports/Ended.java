package io.hookline.bulk.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text with a row of its own behind the last one. A parser that does not give that row has taken
 * it for a part of a quoted cell: a quote was opened and never closed, which it would not tell.
 */
final class Ended extends FilterReader {

  /** End of transmission; no text of people has it. */
  static final String MARK = "\u0004";

  private final String behind = "\n" + MARK + "\n";
  private int given = -1;

  Ended(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (given < 0) {
      int read = super.read(into, from, length);
      if (read >= 0) {
        return read;
      }
      given = 0;
    }
    int left = Math.min(length, behind.length() - given);
    behind.getChars(given, given + left, into, from);
    given += left;
    return left == 0 ? -1 : left;
  }

  /** Whether the parser gave up because a record is longer than it may be. */
  static boolean isTooLong(Throwable broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("buffer") || message.contains("exceeds the max")) {
        return true;
      }
    }
    return false;
  }
}
