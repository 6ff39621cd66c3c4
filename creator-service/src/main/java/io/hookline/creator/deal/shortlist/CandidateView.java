package io.hookline.creator.deal.shortlist;

import io.hookline.kit.audit.Personal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A creator who is proposed.
 *
 * @param creatorId the record that stands for the person
 * @param agencyComment why; the client reads it
 * @param decision null while the client has not decided
 * @param decidedBy as whoever decided gave the name
 */
@Schema(name = "Candidate")
record CandidateView(
    UUID id,
    UUID creatorId,
    @Personal @Schema(nullable = true) String agencyComment,
    @Schema(nullable = true) Decision decision,
    @Personal @Schema(nullable = true) String clientComment,
    @Schema(examples = "Ada Lund", nullable = true) String decidedBy,
    @Schema(nullable = true) Instant decidedAt) {}
