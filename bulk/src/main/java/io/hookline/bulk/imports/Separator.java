package io.hookline.bulk.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a CSV file.
 *
 * @param lines that said so, and are no header: 1 or 0
 */
record Separator(char sign, long lines) {

  /** As Excel writes and reads it, in quotes when other programs have passed it on. */
  private static final Pattern TOLD =
      Pattern.compile("\"?sep=([,;\\t|])\"?[,;\\t]*(\\r\\n?|\\n)(?s:.*)", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TOLD = 32;

  /** As the first line says, which is then read; else the sign that this line has most of. */
  static Separator of(BufferedReader text) throws IOException {
    text.mark(CsvRows.HEADER);
    char[] start = new char[LONGEST_TOLD];
    int length = Math.max(0, text.read(start, 0, LONGEST_TOLD));
    text.reset();
    Matcher told = TOLD.matcher(new String(start, 0, length));
    if (told.matches()) {
      text.skip(told.end(2));
      return new Separator(told.group(1).charAt(0), 1);
    }
    return new Separator(mostOf(text), 0);
  }

  /**
   * The one of comma, semicolon and tab that the first line that is not empty has most of, outside
   * of quotes.
   */
  private static char mostOf(BufferedReader text) throws IOException {
    text.mark(CsvRows.HEADER);
    int[] counts = new int[3];
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < CsvRows.HEADER - 1; i++) {
      int c = text.read();
      boolean ends = !quoted && (c == '\n' || c == '\r');
      if (ends && !begun) {
        continue;
      }
      if (c < 0 || ends) {
        break;
      }
      begun = true;
      quoted ^= c == '"';
      int kind = quoted ? -1 : ",;\t".indexOf(c);
      if (kind >= 0) {
        counts[kind]++;
      }
    }
    text.reset();
    return counts[1] > counts[0] && counts[1] >= counts[2]
        ? ';'
        : counts[2] > counts[0] ? '\t' : ',';
  }
}
