package io.hookline.content.measure.connection;

import java.time.LocalDate;
import java.util.Map;

/**
 * How far a step has brought a synchronisation, and what came of it.
 *
 * @param stage from here on
 * @param place the last video of the stage that is done, or that pageCursor is of, or null
 * @param pageCursor where to read on, or null at the beginning
 * @param newestDay with figures of the account, or null if the step tells of none
 */
record Progress(
    Stage stage, String place, String pageCursor, LocalDate newestDay, Figures figures) {

  static Progress next(Stage done, Figures figures) {
    return new Progress(done.next(), null, null, null, figures);
  }

  static Progress at(Stage stage, String place, String pageCursor, Figures figures) {
    return new Progress(stage, place, pageCursor, null, figures);
  }

  static Progress done() {
    return at(Stage.DONE, null, null, Figures.NONE);
  }

  Progress upTo(LocalDate newest) {
    return new Progress(stage, place, pageCursor, newest, figures);
  }

  /**
   * What came of a step.
   *
   * @param days of the account that were told anew
   * @param videos that were read
   * @param recorded snapshots of posts
   * @param unchanged readings that were there
   * @param unclaimed videos that no post is
   * @param comments that were new, or of which more is known
   * @param missing videos that are not shown any more
   */
  record Figures(
      int days,
      int videos,
      int recorded,
      int unchanged,
      int refused,
      int unclaimed,
      int comments,
      int missing) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

    static Figures ofDays(int told, int unchanged, int refused) {
      return new Figures(told, 0, 0, unchanged, refused, 0, 0, 0);
    }

    static Figures ofComments(int told, int unchanged, int refused) {
      return new Figures(0, 0, 0, unchanged, refused, 0, told, 0);
    }

    Map<String, Integer> byName() {
      return Map.of(
          "days", days,
          "videos", videos,
          "recorded", recorded,
          "unchanged", unchanged,
          "refused", refused,
          "unclaimed", unclaimed,
          "comments", comments,
          "missing", missing);
    }

    Figures missing(int more) {
      return new Figures(
          days, videos, recorded, unchanged, refused, unclaimed, comments, missing + more);
    }
  }
}
