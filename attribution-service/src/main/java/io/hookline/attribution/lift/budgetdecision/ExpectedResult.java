package io.hookline.attribution.lift.budgetdecision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to come of it, said before.
 *
 * @param figure by which it will be seen; null where nobody says
 */
@Schema(name = "ExpectedResult")
record ExpectedResult(
    @NotBlank
        @Size(max = 1_000)
        @Schema(examples = "30 more orders a week at no more than 8.00 each")
        String text,
    @Valid @Schema(nullable = true) EvidenceFigure figure) {}
