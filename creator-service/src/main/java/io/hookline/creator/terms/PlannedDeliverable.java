package io.hookline.creator.terms;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A deliverable that is agreed.
 *
 * @param id stays from version to version of the terms; leave it out for a new one
 * @param count how many of them
 * @param dueOn last day, in the brand's time zone; null for none
 */
@Schema(name = "PlannedDeliverable")
public record PlannedDeliverable(
    @Schema(nullable = true) UUID id,
    @NotNull DeliverableType type,
    @NotNull @Min(1) @Max(100) @Schema(examples = "3") Integer count,
    @NotBlank @Size(max = 200) @Schema(examples = "Unboxing with the first impression")
        String title,
    @Plausible @Schema(nullable = true, examples = "2026-09-20") LocalDate dueOn) {

  PlannedDeliverable withId(UUID given) {
    return new PlannedDeliverable(given, type, count, title, dueOn);
  }
}
