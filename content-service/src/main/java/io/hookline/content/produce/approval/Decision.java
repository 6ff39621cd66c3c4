package io.hookline.content.produce.approval;

import io.hookline.content.document.Author;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided in a step.
 *
 * @param text what has to change, or a word with an approval
 */
@Schema(name = "ReviewDecision")
record Decision(
    Outcome outcome,
    @Schema(nullable = true, examples = "Name the study on screen.") String text,
    Author by,
    Instant at) {}
