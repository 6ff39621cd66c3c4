package io.hookline.content.produce.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answers to a version of the standards. An answer that is left out is open again; one that
 * says the same stays its author's.
 */
record ChecklistUpdate(
    @NotNull @PositiveOrZero @Schema(examples = "0") Long standardsVersion,
    @NotNull @Size(max = 220) List<@NotNull @Valid AnswerUpdate> answers) {}
