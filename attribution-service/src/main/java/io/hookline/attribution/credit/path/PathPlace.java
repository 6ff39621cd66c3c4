package io.hookline.attribution.credit.path;

import io.hookline.kit.paging.Cursor;
import io.hookline.kit.problem.Problem;
import org.jdbi.v3.core.statement.Query;

/**
 * A place in a list that has what most conversions are of first.
 *
 * @param minusConversions negative
 */
record PathPlace(int of, long minusConversions, String key) {

  /** Of rows {@code of, conversions, key}. */
  static final String BEHIND =
      """
      where (of, -conversions, key) > (:of, :minusConversions, :key)
       order by of, conversions desc, key
       limit :fetch
      """;

  private static final PathPlace BEGIN = new PathPlace(-1, 0, "");

  /**
   * @throws Problem INVALID_CURSOR
   */
  static PathPlace behind(String cursor) {
    if (cursor == null) {
      return BEGIN;
    }
    return Cursor.read(
        cursor,
        3,
        parts -> new PathPlace(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]));
  }

  Object[] parts() {
    return new Object[] {of, minusConversions, key};
  }

  Query bind(Query query) {
    return query.bind("of", of).bind("minusConversions", minusConversions).bind("key", key);
  }
}
