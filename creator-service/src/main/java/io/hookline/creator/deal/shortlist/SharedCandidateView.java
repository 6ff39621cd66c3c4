package io.hookline.creator.deal.shortlist;

import io.hookline.creator.people.creator.CreatorProfile;
import io.hookline.kit.audit.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A creator as a client sees her: nothing of contact data, pay, or other shortlists. Public because
 * the page is made of it.
 *
 * @param engagementRate as a part of one
 * @param agencyComment why she is proposed
 * @param available whether one can still decide about her
 * @param decision null while nobody has decided
 */
@Schema(name = "SharedCandidate")
public record SharedCandidateView(
    UUID id,
    @Schema(examples = "Mia Wong") String displayName,
    boolean available,
    @Schema(examples = "[\"Skin care\"]") List<String> niches,
    @Schema(examples = "48200", nullable = true) Long followers,
    @Schema(examples = "0.042", nullable = true) BigDecimal engagementRate,
    List<SharedAccountView> accounts,
    @Personal @Schema(nullable = true) String agencyComment,
    @Schema(nullable = true) Decision decision,
    @Personal @Schema(nullable = true) String clientComment,
    @Schema(nullable = true) String decidedBy,
    @Schema(nullable = true) Instant decidedAt) {

  static SharedCandidateView of(CandidateView candidate, CreatorProfile creator) {
    return new SharedCandidateView(
        candidate.id(),
        creator.displayName(),
        !creator.out(),
        creator.niches(),
        creator.followers(),
        creator.engagementRate(),
        creator.accounts().stream().map(SharedAccountView::of).toList(),
        candidate.agencyComment(),
        candidate.decision(),
        candidate.clientComment(),
        candidate.decidedBy(),
        candidate.decidedAt());
  }
}
