package io.hookline.content.produce.comment;

import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** A place in the list of comments, newest first: the next page shows what comes before. */
record CommentPlace(Instant commentedAt, UUID id) {

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /**
   * @throws Problem INVALID_CURSOR
   */
  static CommentPlace of(PageQuery page) {
    if (page.cursor() == null) {
      return new CommentPlace(LATEST, new UUID(-1, -1));
    }
    String[] parts = Cursor.parts(page.cursor(), 2);
    try {
      Instant at = Instant.parse(parts[0]);
      if (!at.isBefore(EARLIEST) && !at.isAfter(LATEST)) {
        return new CommentPlace(at, UUID.fromString(parts[1]));
      }
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      // Refused below: the caller cannot act on the difference.
    }
    throw new Problem(CommonProblem.INVALID_CURSOR, "Send a nextCursor of this list, unchanged.");
  }

  static Object[] key(CommentView comment) {
    return new Object[] {comment.commentedAt(), comment.id()};
  }
}
