package io.hookline.attribution.credit.result;

import io.hookline.kit.paging.Cursor;
import io.hookline.kit.problem.Problem;
import java.time.Instant;
import java.util.UUID;

/**
 * A place in a list of credits: the latest orders first, of each its touches in their order.
 *
 * @param touch from 1
 */
record CreditPlace(Instant occurredAt, UUID conversion, int touch) {

  /** Before all that there is. */
  private static final CreditPlace BEGIN =
      new CreditPlace(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L), 0);

  /**
   * @throws Problem INVALID_CURSOR
   */
  static CreditPlace behind(String cursor) {
    if (cursor == null) {
      return BEGIN;
    }
    return Cursor.read(
        cursor,
        3,
        parts ->
            new CreditPlace(
                Cursor.instantOf(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2])));
  }

  Object[] parts() {
    return new Object[] {occurredAt, conversion, touch};
  }
}
