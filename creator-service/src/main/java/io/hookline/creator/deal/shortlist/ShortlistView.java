package io.hookline.creator.deal.shortlist;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shortlist.
 *
 * @param candidates in the order in which the client sees them; each person once
 */
@PartlyDerived("candidates, by which records are merged")
@Schema(name = "Shortlist")
record ShortlistView(
    UUID id,
    UUID campaignId,
    @Schema(examples = "Serum launch: first round") String name,
    @Schema(nullable = true) String message,
    ShortlistStatus status,
    Instant statusSince,
    List<CandidateView> candidates,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  ShortlistView withCandidates(List<CandidateView> others) {
    return new ShortlistView(
        id, campaignId, name, message, status, statusSince, others, version, createdAt, updatedAt);
  }
}
