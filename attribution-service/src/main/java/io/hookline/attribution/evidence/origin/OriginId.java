package io.hookline.attribution.evidence.origin;

import io.hookline.kit.value.Sha256;
import java.nio.ByteBuffer;
import java.util.UUID;

/** The id of facts: the same for the same facts, whoever writes them down first. */
final class OriginId {

  private OriginId() {}

  static UUID of(String facts) {
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(facts));
    return new UUID(hash.getLong(), hash.getLong());
  }
}
