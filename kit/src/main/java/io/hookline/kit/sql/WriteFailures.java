package io.hookline.kit.sql;

import java.sql.SQLException;

/** Tells what a joint write holds from what keeps every write from being done. */
final class WriteFailures {

  private WriteFailures() {}

  /**
   * Whether the failure may be due to one of the items, or to their being together (a deadlock), so
   * that a part of them can be written. A lost connection, a full disk or an exhausted pool fails
   * each part alike, and after a lost connection nobody knows whether the write was committed.
   *
   * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL error
   *     codes</a>
   */
  static boolean isOfTheItems(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return isOfTheItems(refused.getSQLState());
      }
    }
    return true;
  }

  private static boolean isOfTheItems(String state) {
    return state != null
        && state.length() == 5
        && switch (state.substring(0, 2)) {
          case "08", "25", "53", "54", "55", "57", "58", "F0", "XX" -> false;
          default -> true;
        };
  }
}
