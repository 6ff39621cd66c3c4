package io.hookline.attribution.evidence.origin;

/** How much is told of a visit, the most first; its place stands in stored rows. */
enum WordRank {
  /** Its address names a campaign or a click. */
  TAGGED,
  /** Its page before or its app is known. */
  REFERRED,
  /** A click is named beside the address: it may be one of long before. */
  BESIDE,
  /** It was on a page, and no more is known. */
  SEEN,
  NOT_TOLD;

  /**
   * @param otherwise where nothing says where it came from
   */
  static WordRank of(Origin visit, WordRank otherwise) {
    if (visit.hasTag()) {
      return TAGGED;
    }
    return visit.referrer() != null || visit.app() != null ? REFERRED : otherwise;
  }

  /**
   * The turn of a word of the shop's side, or of pages: of two that tell as much theirs is behind.
   */
  int turn(boolean byPage) {
    return 2 * ordinal() + (byPage ? 1 : 0);
  }
}
