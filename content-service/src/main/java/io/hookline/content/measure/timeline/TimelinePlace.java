package io.hookline.content.measure.timeline;

import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Plausible;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** A place in the timeline, newest first. */
record TimelinePlace(Instant startsAt, UUID id) {

  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /**
   * @throws Problem INVALID_CURSOR
   */
  static TimelinePlace of(PageQuery page) {
    if (page.cursor() == null) {
      return new TimelinePlace(LATEST, new UUID(-1, -1));
    }
    String[] parts = Cursor.parts(page.cursor(), 2);
    try {
      Instant at = Instant.parse(parts[0]);
      if (Plausible.OfInstant.holds(at)) {
        return new TimelinePlace(at, UUID.fromString(parts[1]));
      }
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      // Refused below: the caller cannot act on the difference.
    }
    throw new Problem(CommonProblem.INVALID_CURSOR, "Send a nextCursor of this list, unchanged.");
  }

  static Object[] key(TimelineEntryView entry) {
    return new Object[] {entry.startsAt(), entry.id()};
  }
}
