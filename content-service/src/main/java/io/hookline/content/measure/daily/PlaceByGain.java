package io.hookline.content.measure.daily;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.hookline.content.measure.snapshot.Counter;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.problem.Problem;
import java.util.UUID;

/**
 * A post's place among those that gained most.
 *
 * @param gained the least number for a post of which nobody told the counter
 */
record PlaceByGain(long gained, UUID post) implements Comparable<PlaceByGain> {

  static PlaceByGain of(PostFiguresView row, Counter counter) {
    Long gained = row.figures().gained().of(counter);
    return new PlaceByGain(gained == null ? Long.MIN_VALUE : gained, row.postId());
  }

  /**
   * Of a page's cursor; null before the first page.
   *
   * @throws Problem INVALID_CURSOR
   */
  static PlaceByGain of(String cursor) {
    if (cursor == null) {
      return null;
    }
    return Cursor.read(
        cursor, 2, parts -> new PlaceByGain(Long.parseLong(parts[0]), UUID.fromString(parts[1])));
  }

  Object[] key() {
    return new Object[] {gained, post};
  }

  @Override
  public int compareTo(PlaceByGain other) {
    return comparing(PlaceByGain::gained, reverseOrder())
        .thenComparing(PlaceByGain::post, reverseOrder())
        .compare(this, other);
  }
}
