package io.hookline.content.measure.networkfile;

import java.util.List;

/**
 * What only a human can say. A table with one gives no value that depends on the answer; ask, and
 * read again with {@link Hints#withAnswers}.
 *
 * @param key of the answer: the table's name and the kind, {@code Overview.csv:YEAR}
 * @param candidates the answers that are possible; of a year others are accepted, too
 * @param text why it is asked, in words
 */
public record Question(String key, Kind kind, String table, List<String> candidates, String text) {

  /** What is asked. */
  public enum Kind {
    /** In which year the latest day of the table lies: {@code 2026}. */
    YEAR,
    /**
     * Whether {@code 03/11} is in March or in November: {@code MONTH_FIRST} or {@code DAY_FIRST}.
     */
    DAY_MONTH_ORDER,
    /** What parts a number's whole from its fraction: {@code .} or {@code ,}. */
    DECIMAL_MARK
  }

  static Question of(Kind kind, String table, List<String> candidates, String text) {
    return new Question(table + ":" + kind, kind, table, List.copyOf(candidates), text);
  }
}
