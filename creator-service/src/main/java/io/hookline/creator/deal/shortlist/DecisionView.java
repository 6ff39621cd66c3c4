package io.hookline.creator.deal.shortlist;

import io.hookline.kit.audit.Personal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision as it was made. Public because Jdbi makes it by its components.
 *
 * @param linkId the link by which it came
 * @param decidedBy as whoever decided gave the name
 */
@Schema(name = "ShortlistDecision")
public record DecisionView(
    UUID id,
    UUID creatorId,
    UUID linkId,
    Decision decision,
    @Personal @Schema(nullable = true) String clientComment,
    @Schema(examples = "Ada Lund") String decidedBy,
    Instant decidedAt) {}
