package io.hookline.attribution.collect.shop;

/**
 * A delivery with what became of it.
 *
 * @param orderId null for none
 * @param reason null where there is nothing to explain
 */
record DeliveryRow(Delivery delivery, String orderId, DeliveryOutcome outcome, String reason) {}
