package io.hookline.content.measure.accountsnapshot;

import java.time.Instant;
import java.util.UUID;

/** When it was told. */
record Seen(UUID id, AccountReading reading, Instant first, Instant last) {

  static Seen of(UUID id, AccountReading reading) {
    return new Seen(id, reading, reading.collectedAt(), reading.collectedAt());
  }

  Seen and(Seen other) {
    return new Seen(
        id,
        reading,
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }
}
