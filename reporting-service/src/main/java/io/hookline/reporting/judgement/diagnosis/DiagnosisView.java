package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding.
 *
 * @param subjectKey an id, or a word; empty for the brand
 * @param figures that fired the rule when it was last asked
 * @param foundOn since when it fires; the latest time, where it has come again
 * @param figuresAtAction as they were when somebody acted
 */
@PartlyDerived("outcome, by the day of the answer")
@Schema(name = "Diagnosis")
record DiagnosisView(
    UUID id,
    @Schema(examples = "hook_collapse") String rule,
    @Schema(examples = "1") int ruleVersion,
    Layer layer,
    @Schema(examples = "The opening is the problem, not the audience.") String reading,
    @Schema(examples = "Change the hook.") String nextStep,
    SubjectKind subjectKind,
    @Schema(examples = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e") String subjectKey,
    @Schema(nullable = true, examples = "Retinol before or after?") String subjectName,
    DiagnosisState state,
    List<FiredFigure> figures,
    LocalDate foundOn,
    LocalDate lastFoundOn,
    @Schema(nullable = true, description = "When it was resolved or lapsed") LocalDate endedOn,
    @Schema(nullable = true, examples = "A test of a new opening, as planned") String mutedReason,
    @Schema(nullable = true, description = "The last day; none: as long as it fires")
        LocalDate mutedUntil,
    @Schema(nullable = true, examples = "New hooks for the series") String actionNote,
    @Schema(nullable = true) LocalDate actionOn,
    @Schema(nullable = true) List<FiredFigure> figuresAtAction,
    DiagnosisOutcome outcome,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
