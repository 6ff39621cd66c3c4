package io.hookline.attribution.collect.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The events of one request, before it is known which of them are new.
 *
 * @param rejected receipts of those that could not be understood
 * @param refusals the same, as far as they are kept
 */
record IncomingRequest(
    String brand,
    UUID source,
    Door door,
    String requestId,
    Instant receivedAt,
    List<IncomingEvent> understood,
    List<Receipt> rejected,
    List<KeptRefusal> refusals) {

  /** Of which nothing that was refused is kept. */
  IncomingRequest(
      String brand,
      UUID source,
      Door door,
      String requestId,
      Instant receivedAt,
      List<IncomingEvent> understood,
      List<Receipt> rejected) {
    this(brand, source, door, requestId, receivedAt, understood, rejected, List.of());
  }

  private static final Pattern PLAIN_UUID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** The request's id where it is what we give: null for another. */
  UUID requestUuid() {
    return PLAIN_UUID.matcher(requestId).matches() ? UUID.fromString(requestId) : null;
  }

  /** The request's id where its client has chosen it, and it is no UUID; else null. */
  String requestName() {
    return PLAIN_UUID.matcher(requestId).matches() ? null : requestId;
  }

  /** Items, each of which becomes a row. */
  int size() {
    return understood.size() + rejected.size();
  }
}
