package io.hookline.attribution.credit.path;

/**
 * From which touch time runs to the conversion. Codes and answers have no instant of their own, so
 * they are no such touch.
 */
enum LagSince {
  /** The first eligible one. */
  FIRST_TOUCH(PathTouch.FIRST),
  /** The one that LAST_TOUCH gives credit to: a click, scan or visit before any view. */
  LAST_TOUCH(PathTouch.LAST);

  private final String place;

  LagSince(String place) {
    this.place = place;
  }

  /** Its place on the path of a {@code run_credit r}, from 1; null where there is none. */
  String place() {
    return place;
  }
}
