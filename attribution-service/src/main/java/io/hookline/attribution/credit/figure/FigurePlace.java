package io.hookline.attribution.credit.figure;

import io.hookline.kit.paging.Cursor;
import io.hookline.kit.problem.Problem;
import java.math.BigDecimal;
import org.jdbi.v3.core.statement.Query;

/**
 * A place in the list of figures, which has units with the most credit first.
 *
 * @param minusCredit in 10<sup>-10</sup>, negative
 */
record FigurePlace(int of, BigDecimal minusCredit, String key) {

  private static final FigurePlace BEGIN = new FigurePlace(-1, BigDecimal.ZERO, "");

  /**
   * @throws Problem INVALID_CURSOR
   */
  static FigurePlace behind(String cursor) {
    if (cursor == null) {
      return BEGIN;
    }
    return Cursor.read(
        cursor,
        3,
        parts -> new FigurePlace(Integer.parseInt(parts[0]), Cursor.decimal(parts[1]), parts[2]));
  }

  Object[] parts() {
    return new Object[] {of, minusCredit.toPlainString(), key};
  }

  Query bind(Query query) {
    return query.bind("of", of).bind("credit", minusCredit).bind("key", key);
  }
}
