package io.hookline.attribution.collect.headcount;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A button. */
record TapAnswer(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9_-]{1,40}",
            message = "must be 1 to 40 small letters, digits, hyphens or underscores")
        @Schema(examples = "tiktok", description = "By which its taps are counted")
        String key,
    @NotBlank @Size(max = 60) @Schema(examples = "Saw us on TikTok") String label) {}
