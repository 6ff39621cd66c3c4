package io.hookline.creator.deal.leak;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign of a leak that nobody dismissed.
 *
 * @param state OPEN or CONFIRMED
 * @param explanation in words, with its figures
 */
public record StandingLeak(
    UUID id,
    UUID promoCodeId,
    LeakKind kind,
    LeakState state,
    Instant openedAt,
    String explanation) {}
