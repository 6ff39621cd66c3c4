package io.hookline.creator.deal.leak;

import java.util.UUID;

/**
 * A sign of a leak that was found.
 *
 * @param explanation in words, with its figures
 */
record LeakSign(
    UUID promoCode, UUID creator, LeakKind kind, String explanation, LeakFigures figures) {}
