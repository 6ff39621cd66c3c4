package io.hookline.attribution.collect.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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

  private static final int LENGTH_OF_UUID = 36;

  /** The request's id where it is what we give: null for another. */
  UUID requestUuid() {
    return isPlainUuid(requestId) ? UUID.fromString(requestId) : null;
  }

  /** The request's id where its client has chosen it, and it is no UUID; else null. */
  String requestName() {
    return isPlainUuid(requestId) ? null : requestId;
  }

  /** In the form in which we write it. */
  private static boolean isPlainUuid(String id) {
    boolean plain = id.length() == LENGTH_OF_UUID;
    for (int i = 0; plain && i < LENGTH_OF_UUID; i++) {
      char c = id.charAt(i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      plain = dash ? c == '-' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
    return plain;
  }

  /** Items, each of which becomes a row. */
  int size() {
    return understood.size() + rejected.size();
  }
}
