package io.hookline.content.produce.brief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Yes to a brief.
 *
 * @param contentVersion the version that was read
 */
record NewBriefAcceptance(@NotNull @Positive @Schema(examples = "1") Integer contentVersion) {}
