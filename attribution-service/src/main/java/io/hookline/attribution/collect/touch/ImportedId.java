package io.hookline.attribution.collect.touch;

import io.hookline.kit.value.Ids;
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
    return Ids.derived(occurredAt, brand + "/" + externalId);
  }
}
