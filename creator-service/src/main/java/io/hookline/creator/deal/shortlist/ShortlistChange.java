package io.hookline.creator.deal.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others learn of a shortlist: none of the words that were written about creators. */
@Schema(name = "ShortlistChange")
record ShortlistChange(
    UUID id,
    UUID campaignId,
    String name,
    ShortlistStatus status,
    Instant statusSince,
    List<Standing> candidates,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  /**
   * How a creator stands.
   *
   * @param decision null while the client has not decided
   */
  @Schema(name = "CandidateStanding")
  record Standing(
      UUID creatorId,
      @Schema(nullable = true) Decision decision,
      @Schema(nullable = true) Instant decidedAt) {}

  static ShortlistChange of(ShortlistView shortlist) {
    return new ShortlistChange(
        shortlist.id(),
        shortlist.campaignId(),
        shortlist.name(),
        shortlist.status(),
        shortlist.statusSince(),
        shortlist.candidates().stream()
            .map(one -> new Standing(one.creatorId(), one.decision(), one.decidedAt()))
            .toList(),
        shortlist.version(),
        shortlist.createdAt(),
        shortlist.updatedAt());
  }
}
