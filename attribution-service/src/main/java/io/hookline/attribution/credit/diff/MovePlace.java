package io.hookline.attribution.credit.diff;

import io.hookline.kit.paging.Cursor;
import io.hookline.kit.problem.Problem;
import java.math.BigDecimal;
import org.jdbi.v3.core.statement.Query;

/**
 * A place in the list of what units gained and lost, which has the most first.
 *
 * @param minusMoved what was gained and lost together, in 10<sup>-10</sup>, negative
 */
record MovePlace(BigDecimal minusMoved, int of, String key) {

  /** Before whatever any list has. */
  private static final MovePlace BEGIN = new MovePlace(BigDecimal.TEN.pow(30).negate(), -1, "");

  /**
   * @throws Problem INVALID_CURSOR
   */
  static MovePlace behind(String cursor) {
    if (cursor == null) {
      return BEGIN;
    }
    return Cursor.read(
        cursor,
        3,
        parts -> new MovePlace(Cursor.decimal(parts[0]), Integer.parseInt(parts[1]), parts[2]));
  }

  Object[] parts() {
    return new Object[] {minusMoved.toPlainString(), of, key};
  }

  Query bind(Query query) {
    return query.bind("minusMoved", minusMoved).bind("of", of).bind("key", key);
  }
}
