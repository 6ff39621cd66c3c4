package io.hookline.content.plan.trend;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a question of the fit test. */
@Embeddable
record FitAnswer(
    @NotNull Boolean fits,
    @NotBlank
        @Size(max = 2000)
        @Schema(examples = "Our viewers call themselves skincare nerds; the joke is about them.")
        String reason) {}
