package io.hookline.attribution.input;

import java.time.Instant;
import java.util.UUID;

/**
 * That a person visited the shop's own pages, by none of the brand's links.
 *
 * @param id of the event that began it
 * @param origin from where the person came
 */
public record MadeVisit(UUID id, Instant startedAt, UUID origin) implements Part {}
