package io.hookline.attribution.input;

import java.time.Instant;
import java.util.UUID;

/**
 * That an event begins no visit any more that is a touch: something earlier came to belong to it.
 */
public record GoneVisit(UUID id, Instant startedAt) implements Part {}
