package io.hookline.content.produce.comment;

import io.hookline.kit.value.Sha256;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * What a comment said before.
 *
 * @param id the same for the same text
 * @param seenAt when it was last seen so
 */
record PastText(UUID id, Instant seenAt, String text) {

  static UUID id(String text) {
    ByteBuffer digest = ByteBuffer.wrap(Sha256.of(text));
    return new UUID(digest.getLong(), digest.getLong());
  }
}
