package io.hookline.attribution.collect.ingest;

/** What became of an event. */
public enum ReceiptStatus {
  /** It is stored and counts. */
  ACCEPTED,
  /**
   * It is stored and completes another: the same event as the other side of pixel and server told
   * it, or the same order as another event reported it, which is counted once.
   */
  MERGED,
  /** The same event was here within the 48 hours before. */
  DUPLICATE,
  /** It cannot be understood; the reason says which part. */
  REJECTED;

  /** Whether the receipt is the event's own row. */
  public boolean isStored() {
    return this == ACCEPTED || this == MERGED;
  }
}
