package io.hookline.creator.deal.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shortlist as the client sees it.
 *
 * @param recipient whom the link is for
 * @param expiresAt until when the link is good
 */
@Schema(name = "SharedShortlist")
public record SharedShortlistView(
    UUID id,
    @Schema(examples = "Acme Cosmetics") String brand,
    @Schema(examples = "Serum launch") String campaign,
    @Schema(examples = "Serum launch: first round") String name,
    @Schema(nullable = true) String message,
    ShortlistStatus status,
    List<SharedCandidateView> candidates,
    @Schema(examples = "Ada Lund") String recipient,
    Instant expiresAt) {}
