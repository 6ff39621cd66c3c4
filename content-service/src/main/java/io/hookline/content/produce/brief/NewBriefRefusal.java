package io.hookline.content.produce.brief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * No to a brief.
 *
 * @param contentVersion the version that was read
 */
record NewBriefRefusal(
    @NotNull @Positive @Schema(examples = "1") Integer contentVersion,
    @NotBlank @Size(max = 1000) @Schema(examples = "No time before November") String reason) {}
