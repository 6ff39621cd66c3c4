package io.hookline.creator.deal.shortlist;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others learn of a link to a shortlist: not whom it is for. */
@Schema(name = "ShortlistLinkChange")
record ShortlistLinkChange(
    UUID id,
    UUID shortlistId,
    Instant expiresAt,
    @Schema(nullable = true) Instant revokedAt,
    long version,
    Instant createdAt)
    implements Versioned {}
