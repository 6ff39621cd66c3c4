package io.hookline.attribution.touch;

import io.hookline.kit.value.Sha256;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * The id of an imported touch: a UUIDv7 of the time when it occurred whose other bits come from the
 * older system's id. Credit breaks ties by touch id, so an id must not tell in which order an
 * import was sent.
 */
final class ImportedId {

  private ImportedId() {}

  static UUID of(String brand, String externalId, Instant occurredAt) {
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(brand + "/" + externalId));
    long time = Math.max(0, occurredAt.toEpochMilli()) & 0xFFFF_FFFF_FFFFL;
    long high = time << 16 | 0x7000 | hash.getLong() & 0x0FFF;
    long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
