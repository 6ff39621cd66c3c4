package io.hookline.creator.door.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A creator who has come in by a link.
 *
 * @param creator the record that stands for her
 * @param records all of hers, that one first
 * @param until when the link ends
 */
public record Visitor(UUID link, UUID creator, List<UUID> records, Instant until) {

  public Visitor {
    records = List.copyOf(records);
  }
}
