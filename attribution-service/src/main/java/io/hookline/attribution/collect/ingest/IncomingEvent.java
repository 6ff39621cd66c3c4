package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An event that is understood and free of personal data.
 *
 * @param id given here; also its receipt's
 * @param event present name
 * @param originalEvent name as sent
 * @param eventId the client's id, with which TikTok and we find duplicates; null for none
 * @param late older than TikTok still matches to ads
 * @param test sent with a test_event_code: kept and answered, but no order
 * @param keys what ties it to a person
 * @param payload all that is kept of it; null once it is only to be written
 * @param packed the payload as its row holds it
 * @param traits what it has beside keys, see {@link EventTraits}
 */
record IncomingEvent(
    UUID id,
    int index,
    String event,
    String originalEvent,
    String eventId,
    Instant occurredAt,
    boolean late,
    boolean test,
    Set<String> keys,
    Purchase purchase,
    ObjectNode payload,
    byte[] packed,
    int traits) {

  /** Packs the payload: where a request is understood, not where many are written. */
  IncomingEvent(
      UUID id,
      int index,
      String event,
      String originalEvent,
      String eventId,
      Instant occurredAt,
      boolean late,
      boolean test,
      Set<String> keys,
      Purchase purchase,
      ObjectNode payload) {
    this(
        id,
        index,
        event,
        originalEvent,
        eventId,
        occurredAt,
        late,
        test,
        keys,
        purchase,
        payload,
        StoredPayload.pack(payload, keys),
        0);
  }

  /** The name as sent where it is another than the present one; else null. */
  String otherName() {
    return originalEvent.equals(event) ? null : originalEvent;
  }

  /** Whether attribution learns from it: of an order, or that several keys are one person's. */
  boolean teaches() {
    return !test
        && (event.equals(EventName.PURCHASE)
            || EventName.TAKING_BACK.containsKey(event) && purchase.orderId() != null
            || keys.size() > 1);
  }

  IncomingEvent withTraits(int known) {
    return with(payload, known);
  }

  /** Without the tree: while it waits to be written, it would take ten times its text. */
  IncomingEvent packedOnly() {
    return with(null, traits);
  }

  private IncomingEvent with(ObjectNode tree, int known) {
    return new IncomingEvent(
        id,
        index,
        event,
        originalEvent,
        eventId,
        occurredAt,
        late,
        test,
        keys,
        purchase,
        tree,
        packed,
        known);
  }
}
