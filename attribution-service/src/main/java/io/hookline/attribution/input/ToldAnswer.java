package io.hookline.attribution.input;

/**
 * That a shopper answered a survey. Of what the answers to an order say, the order is asked.
 *
 * @param order null where the answer names a person only
 * @param otherOrderId another number of the same order; null for none
 * @param emailSha256 of the person; null where the answer names an order only
 */
public record ToldAnswer(OrderKey order, String otherOrderId, String emailSha256) implements Part {}
