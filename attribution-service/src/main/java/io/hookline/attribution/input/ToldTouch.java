package io.hookline.attribution.input;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody touched a link.
 *
 * @param kind as evidence names it: CLICK, VIEW
 * @param came what the touch itself tells of where it came from; what its link says is not there
 */
public record ToldTouch(UUID id, UUID link, String kind, Instant occurredAt, ToldVisit came)
    implements Part {}
