package io.hookline.attribution.lift.study;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A study.
 *
 * @param registration null for a draft, and for one that was cancelled as a draft
 * @param spend what the treated cost, as somebody has entered it
 * @param history each step with who and when, in their order
 */
@Schema(name = "Study")
record StudyView(
    UUID id,
    @Schema(examples = "Spark ads in October") String name,
    StudyState state,
    StudyDesign design,
    @Schema(nullable = true) StudyRegistration registration,
    @Schema(nullable = true) Money spend,
    List<StudyStepTaken> history,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
