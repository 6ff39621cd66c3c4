package io.hookline.creator.deal.shortlist;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to a shortlist, without its secret.
 *
 * @param opened how often; programs that look at links in letters count, too
 */
@PartlyDerived("opened and lastOpenedAt")
@Schema(name = "ShortlistLink")
record ShortlistLinkView(
    UUID id,
    UUID shortlistId,
    @Schema(examples = "Ada Lund") String recipient,
    Instant expiresAt,
    @Schema(nullable = true) Instant revokedAt,
    @Schema(examples = "3") long opened,
    @Schema(nullable = true) Instant lastOpenedAt,
    long version,
    Instant createdAt)
    implements Versioned {}
