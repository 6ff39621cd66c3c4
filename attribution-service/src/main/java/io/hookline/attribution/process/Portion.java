package io.hookline.attribution.process;

/**
 * What a step takes of what is new of a brand.
 *
 * @param only an input's name or {@link #DECISIONS}; null for all of them
 * @param limit of entries of each input, and of orders that are due to be decided
 * @param defers whether orders are recorded only, and decided as those that are due
 */
record Portion(String only, int limit, boolean defers) {

  /** Orders that are due to be decided, as if they were an input. */
  static final String DECISIONS = "decisions";

  static Portion ofAll(int limit) {
    return new Portion(null, limit, false);
  }

  static Portion of(String only, int limit) {
    return new Portion(only, limit, false);
  }

  Portion deferring() {
    return new Portion(only, limit, true);
  }

  boolean isOfDecisions() {
    return DECISIONS.equals(only);
  }

  /** How much of an input, or of the decisions. */
  int of(String input) {
    return only == null || only.equals(input) ? limit : 0;
  }
}
