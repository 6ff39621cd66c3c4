package io.hookline.attribution.collect.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The events of one request, before it is known which of them are new.
 *
 * @param rejected receipts of those that could not be understood
 */
record IncomingRequest(
    String brand,
    UUID source,
    String requestId,
    Instant receivedAt,
    List<IncomingEvent> understood,
    List<Receipt> rejected) {

  /** Items, each of which becomes a row. */
  int size() {
    return understood.size() + rejected.size();
  }
}
