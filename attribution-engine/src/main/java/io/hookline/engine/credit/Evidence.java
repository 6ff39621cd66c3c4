package io.hookline.engine.credit;

/**
 * A touch that may have led to a certain conversion.
 *
 * @param bound whether it belongs to this conversion by more than its instant: the code or the
 *     click that the order names, the answer about it. Such a touch need not lie before it
 */
public record Evidence(Touch touch, boolean bound) {}
