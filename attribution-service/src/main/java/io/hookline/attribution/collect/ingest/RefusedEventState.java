package io.hookline.attribution.collect.ingest;

/** Where a refused event stands. */
public enum RefusedEventState {
  /** It can be corrected and replayed. */
  OPEN,
  /** It was taken, or had come in meanwhile. */
  REPLAYED,
  /** Nothing of it could be kept, or no correction mends it. */
  NOT_KEPT
}
