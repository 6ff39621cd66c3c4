package io.hookline.content.measure.snapshot;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;

/** Something that was read of a post as of an instant; it does not change. */
interface RecordedReading extends Versioned {

  UUID postId();

  Instant capturedAt();

  Instant collectedAt();

  Dataset dataset();

  Source source();

  Instant recordedAt();

  /** What was told; equal where the same was told. */
  Object figures();

  default ReadingKey key() {
    return new ReadingKey(postId(), capturedAt(), dataset(), source(), collectedAt());
  }
}
