package io.hookline.attribution.credit.result;

import io.hookline.kit.paging.Cursor;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Plausible;
import java.time.DateTimeException;
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
    String[] parts = Cursor.parts(cursor, 3);
    try {
      Instant at = Instant.parse(parts[0]);
      if (Plausible.OfInstant.holds(at)) {
        return new CreditPlace(at, UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
      }
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      // Refused below, as one that no list shows.
    }
    throw new Problem(
        CommonProblem.INVALID_CURSOR, "Send a nextCursor of this list, unchanged, or none.");
  }

  Object[] parts() {
    return new Object[] {occurredAt, conversion, touch};
  }
}
