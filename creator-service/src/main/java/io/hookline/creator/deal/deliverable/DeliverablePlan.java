package io.hookline.creator.deal.deliverable;

import io.hookline.creator.terms.DeliverableType;
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
 * What is to be delivered.
 *
 * @param count how many of them
 * @param dueOn last day, in the brand's time zone; null for none
 * @param briefId the content-service's brief for it
 */
@Schema(name = "DeliverablePlan")
record DeliverablePlan(
    @NotNull DeliverableType type,
    @NotNull @Min(1) @Max(100) @Schema(examples = "3") Integer count,
    @NotBlank @Size(max = 200) @Schema(examples = "Unboxing with the first impression")
        String title,
    @Plausible @Schema(nullable = true, examples = "2026-09-20") LocalDate dueOn,
    @Schema(nullable = true) UUID briefId) {}
