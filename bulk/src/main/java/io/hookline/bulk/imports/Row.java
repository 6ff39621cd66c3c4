package io.hookline.bulk.imports;

import java.time.Instant;

/**
 * A row that has the right form.
 *
 * @param line where it began in what was sent, from 1
 * @param sentAt when the file began to arrive: what a row means that says no time of its own. A
 *     large file is worked off later, and has told nothing newer for that
 */
public record Row<T>(long line, T value, Instant sentAt) {

  /** The same row with what is known of its value by now. */
  public Row<T> of(T completed) {
    return new Row<>(line, completed, sentAt);
  }
}
