package io.hookline.attribution.input;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody touched a link.
 *
 * @param kind as evidence names it: CLICK, VIEW
 */
public record ToldTouch(UUID id, UUID link, String kind, Instant occurredAt) implements Part {}
