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
    ObjectNode payload) {}
