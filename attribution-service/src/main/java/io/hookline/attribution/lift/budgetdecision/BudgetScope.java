package io.hookline.attribution.lift.budgetdecision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the money is for.
 *
 * @param key the id of a campaign, creator, series or post; the key of a channel; the kind of ad
 */
@Schema(name = "BudgetScope")
record BudgetScope(
    @NotNull @Schema(examples = "AD_KIND") BudgetScopeKind kind,
    @NotBlank @Size(max = 60) @Schema(examples = "SPARK") String key) {}
