package io.hookline.kit.sql;

import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Forgets what is kept for a time only, in transactions of a bounded size: readers of the change
 * feed wait for the oldest one that is open.
 */
public final class OldRows {

  /** Rows of a table that go in one transaction. */
  private static final int PIECE = 10_000;

  private OldRows() {}

  /**
   * Repeats a piece until nothing is left to forget.
   *
   * @param piece a query that deletes at most {@code :atMost} rows and answers how many
   * @param instants its other parameters, by name
   * @return how many rows are gone
   */
  public static long forget(Jdbi jdbi, String piece, Map<String, Instant> instants) {
    long rows = 0;
    long gone;
    do {
      gone =
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery(piece)
                      .bindMap(instants)
                      .bind("atMost", PIECE)
                      .mapTo(Long.class)
                      .one());
      rows += gone;
    } while (gone > 0);
    return rows;
  }
}
