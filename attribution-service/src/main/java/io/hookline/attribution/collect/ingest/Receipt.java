package io.hookline.attribution.collect.ingest;

import java.util.UUID;

/**
 * What is written down of one item.
 *
 * @param duplicateOf receipt of the event that was first; of a merged one, of that which it
 *     completes
 * @param path dotted, from the request's root: {@code data.0.event_time}; null or empty for the
 *     whole
 */
public record Receipt(
    UUID id,
    int index,
    String event,
    String eventId,
    ReceiptStatus status,
    UUID duplicateOf,
    String reason,
    String path,
    boolean late) {

  static Receipt accepted(IncomingEvent event) {
    return new Receipt(
        event.id(),
        event.index(),
        event.event(),
        event.eventId(),
        ReceiptStatus.ACCEPTED,
        null,
        null,
        null,
        event.late());
  }

  static Receipt merged(IncomingEvent event, UUID with) {
    return new Receipt(
        event.id(),
        event.index(),
        event.event(),
        event.eventId(),
        ReceiptStatus.MERGED,
        with,
        null,
        null,
        event.late());
  }

  static Receipt duplicate(IncomingEvent event, UUID first) {
    return new Receipt(
        event.id(),
        event.index(),
        event.event(),
        event.eventId(),
        ReceiptStatus.DUPLICATE,
        first,
        null,
        null,
        event.late());
  }
}
