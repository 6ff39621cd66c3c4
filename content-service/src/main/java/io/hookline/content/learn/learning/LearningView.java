package io.hookline.content.learn.learning;

import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A learning. It holds where pillars, series, networks and terms say, or in the whole brand where
 * nothing is said.
 *
 * @param learnedOn since when it is known; null: since it is kept here
 * @param reviewOn when it is to be looked at again
 * @param reviewedAt when it was found to hold last
 * @param supersededBy the learning that took its place
 * @param reason why it was superseded or retired
 * @param endedAt since when it is not ACTIVE
 * @param contentVersion how often its content has been set
 */
@PartlyDerived("terms, by what they were merged into since")
@Schema(name = "Learning")
record LearningView(
    UUID id,
    @Schema(examples = "recHk2pQ7", nullable = true) String externalId,
    @Schema(examples = "The result in the first frame holds viewers twice as long")
        String statement,
    @Schema(examples = "Seen with skin care; not tried with hair", nullable = true) String detail,
    List<UUID> pillarIds,
    List<UUID> seriesIds,
    List<Network> networks,
    Terms terms,
    LearningEvidence evidence,
    Confidence confidence,
    @Schema(examples = "2026-03-01", nullable = true) LocalDate learnedOn,
    @Schema(examples = "2027-03-01", nullable = true) LocalDate reviewOn,
    @Schema(nullable = true) Instant reviewedAt,
    LearningState state,
    @Schema(nullable = true) UUID supersededBy,
    @Schema(examples = "The test was repeated with hair care", nullable = true) String reason,
    @Schema(nullable = true) Instant endedAt,
    int contentVersion,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  LearningContent content() {
    return new LearningContent(
        statement, detail, pillarIds, seriesIds, networks, terms, evidence, confidence);
  }
}
