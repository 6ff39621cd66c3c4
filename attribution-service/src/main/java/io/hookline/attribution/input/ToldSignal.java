package io.hookline.attribution.input;

/**
 * What an event of an order tells of who ordered and from where; each is null when it tells none.
 *
 * @param disposableEmail null when the address came as a hash
 * @param referrerDomain of the page before, where it is another one than the shop's own
 * @param landingDomain of the page on which it happened
 */
public record ToldSignal(
    String emailSha256,
    String phoneSha256,
    Boolean disposableEmail,
    String referrerDomain,
    String landingDomain) {}
