package io.hookline.reporting.figures.saved;

import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.RelativeDays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is kept of a question.
 *
 * @param name no two of a brand, without regard to case
 * @param owner who answers for it from now on; null: who did
 * @param days that go with the calendar, in place of the question's {@code from} and {@code to}
 */
record SavedQueryUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Hook kinds by length") String name,
    @Size(max = 2000)
        @Schema(examples = "For the Monday meeting: what to shoot next", nullable = true)
        String description,
    @Size(max = 200) @Schema(nullable = true, examples = "mia.operator") String owner,
    @NotNull @Valid Question question,
    @Schema(nullable = true, examples = "LAST_28_DAYS") RelativeDays days) {

  SavedQueryUpdate {
    name = name == null ? null : name.strip();
    owner = owner == null || owner.isBlank() ? null : owner.strip();
  }
}
