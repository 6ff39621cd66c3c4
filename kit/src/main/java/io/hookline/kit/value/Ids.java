package io.hookline.kit.value;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** Ids of everything: UUIDv7 (RFC 9562), so that keys grow with time and indexes stay compact. */
public final class Ids {

  private static final TimeBasedEpochGenerator V7 = Generators.timeBasedEpochGenerator();

  private Ids() {}

  public static UUID next() {
    return V7.generate();
  }

  /**
   * The id of what is known by a name and an instant: a UUIDv7 of the instant whose other bits come
   * from the name, and so the same whoever makes it, and in whatever order.
   */
  public static UUID derived(Instant at, String name) {
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(name));
    long time = Math.max(0, at.toEpochMilli()) & 0xFFFF_FFFF_FFFFL;
    long high = time << 16 | 0x7000 | hash.getLong() & 0x0FFF;
    long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** The instant of a UUIDv7. */
  public static Instant instantOf(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }
}
