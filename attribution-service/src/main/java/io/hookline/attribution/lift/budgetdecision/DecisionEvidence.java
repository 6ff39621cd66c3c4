package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something by which it was decided, with its figures as they were then.
 *
 * @param version of what is referred to, where it has versions
 * @param evidenceClass what may be said by it
 * @param figures those that the service found first, then those of whoever recorded it
 * @param frozenAt when the figures were so
 */
@Schema(name = "DecisionEvidence")
record DecisionEvidence(
    EvidenceKind kind,
    @Schema(nullable = true) UUID reference,
    @Schema(nullable = true, examples = "3") Long version,
    @Schema(nullable = true, examples = "Weekly report of 23 November") String source,
    EvidenceClass evidenceClass,
    List<EvidenceFigure> figures,
    @Schema(nullable = true, examples = "Two posts carry the whole of it") String note,
    Instant frozenAt) {}
