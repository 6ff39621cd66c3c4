package io.hookline.attribution.collect.survey;

import io.hookline.kit.precondition.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question that shoppers are asked.
 *
 * @param revision of the question and its options, from 1
 */
@Schema(name = "Survey")
record SurveyView(
    UUID id,
    @Schema(examples = "After the checkout") String name,
    @Schema(examples = "How did you hear of us?") String question,
    List<SurveyOption> options,
    @Schema(examples = "0.5") BigDecimal weight,
    @Schema(examples = "720") int windowHours,
    boolean active,
    @Schema(examples = "1") int revision,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
