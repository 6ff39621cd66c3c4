package io.hookline.attribution.credit.path;

import io.hookline.kit.paging.Cursor;
import io.hookline.kit.problem.Problem;
import org.jdbi.v3.core.statement.Query;

/** A place in a list of a completed run, which never changes: the number of the row before. */
record RankPlace(long rank) {

  /** Of rows with {@code rank}. */
  static final String BEHIND =
      """
       where rank > :rank
       order by rank
       limit :fetch
      """;

  /**
   * @throws Problem INVALID_CURSOR
   */
  static RankPlace behind(String cursor) {
    if (cursor == null) {
      return new RankPlace(0);
    }
    return new RankPlace(Cursor.number(cursor));
  }

  Object[] parts() {
    return new Object[] {rank};
  }

  Query bind(Query query) {
    return query.bind("rank", rank);
  }
}
