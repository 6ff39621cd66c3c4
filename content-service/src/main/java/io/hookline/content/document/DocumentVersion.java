package io.hookline.content.document;

import java.time.Instant;

/**
 * A document as it was written once.
 *
 * @param version from 1; 0 is what a document is before anybody has written it
 * @param note why it was written, as the author says; null for nothing
 * @param author null in version 0
 * @param writtenAt null in version 0
 */
public record DocumentVersion<C>(
    long version, C content, String note, Author author, Instant writtenAt) {

  /** A document that nobody has written yet. */
  public static <C> DocumentVersion<C> unwritten(C content) {
    return new DocumentVersion<>(0, content, null, null, null);
  }
}
