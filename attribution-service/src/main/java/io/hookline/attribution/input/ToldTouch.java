package io.hookline.attribution.input;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody touched a link.
 *
 * @param linkKind where the link stood then
 * @param ofCreator whether the link is a creator's
 * @param kind as evidence names it: CLICK, VIEW
 * @param came with what the visit reached the landing page: the link's tags then, and what it
 *     brought along
 */
public record ToldTouch(
    UUID id,
    UUID link,
    String linkKind,
    boolean ofCreator,
    String kind,
    Instant occurredAt,
    ToldVisit came)
    implements Part {}
