package io.hookline.attribution.credit.comparison;

import io.hookline.kit.paging.Cursor;
import io.hookline.kit.problem.Problem;
import java.math.BigDecimal;
import org.jdbi.v3.core.statement.Query;

/**
 * A place in the list of compared units, which has those with the most credit in the reference
 * first, and of each its runs.
 *
 * @param minusCredit in the reference, in 10<sup>-10</sup>, negative
 * @param run its place among the runs, from 1
 */
record ComparisonPlace(int of, BigDecimal minusCredit, String key, int run) {

  private static final ComparisonPlace BEGIN = new ComparisonPlace(-1, BigDecimal.ZERO, "", 0);

  /**
   * @throws Problem INVALID_CURSOR
   */
  static ComparisonPlace behind(String cursor) {
    if (cursor == null) {
      return BEGIN;
    }
    return Cursor.read(
        cursor,
        4,
        parts ->
            new ComparisonPlace(
                Integer.parseInt(parts[0]),
                Cursor.decimal(parts[1]),
                parts[2],
                Integer.parseInt(parts[3])));
  }

  Object[] parts() {
    return new Object[] {of, minusCredit.toPlainString(), key, run};
  }

  Query bind(Query query) {
    return query.bind("of", of).bind("credit", minusCredit).bind("key", key).bind("place", run);
  }
}
