package io.hookline.attribution.collect.ingest;

/** What became of an event. */
public enum ReceiptStatus {
  /** It is stored and counts. */
  ACCEPTED,
  /** It is stored; its order had been reported by another event and is counted once. */
  MERGED,
  /** The same event was here within the 48 hours before. */
  DUPLICATE,
  /** It cannot be understood; the reason says which part. */
  REJECTED
}
