package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.link.LinkKind;
import io.hookline.attribution.collect.visitor.VisitorRules;
import java.time.Instant;
import java.util.UUID;

/**
 * What the door has to know of a link.
 *
 * @param fallbackUrl where visitors go while the link is closed; null for nowhere
 * @param validFrom null for ever since
 * @param validUntil exclusive; null for ever
 * @param rules by which its brand knows visitors
 */
record LinkTarget(
    String brand,
    UUID link,
    LinkKind kind,
    boolean ofCreator,
    String landingUrl,
    String fallbackUrl,
    Instant validFrom,
    Instant validUntil,
    boolean archived,
    VisitorRules rules) {

  boolean isOpen(Instant now) {
    return !archived
        && (validFrom == null || !now.isBefore(validFrom))
        && (validUntil == null || now.isBefore(validUntil));
  }
}
