package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision on a post.
 *
 * @param state null of a post that is skipped
 * @param overridden blockers that stood and were settled, as the note says
 * @param decidedBy the user name, or the token's subject
 * @param decidedOn in the brand's time zone
 * @param startedOn the first day of ads
 * @param endedOn the last day of ads
 * @param reason why it was ended or cancelled
 * @param stood the post as it stood when it was decided; it never changes
 */
@Schema(name = "AmplificationDecision")
record AmplificationDecisionView(
    UUID id,
    UUID postId,
    AmplificationVerdict verdict,
    @Schema(nullable = true) AmplificationState state,
    @Schema(nullable = true) Money budget,
    @Schema(nullable = true, examples = "Asks where to buy it, eleven times") String note,
    List<AmplificationBlocker.Code> overridden,
    @Schema(examples = "olivia") String decidedBy,
    LocalDate decidedOn,
    @Schema(nullable = true) LocalDate startedOn,
    @Schema(nullable = true) LocalDate endedOn,
    @Schema(nullable = true, examples = "The budget is spent") String reason,
    CandidateView stood,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
