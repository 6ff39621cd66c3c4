package io.hookline.creator.money.expense;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an expense is approved or rejected. */
record NewDecision(
    @Size(max = 2000) @Schema(examples = "Agreed in the brief", nullable = true) String note) {}
