package io.hookline.content.plan.vocabulary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The term that another one is merged into.
 *
 * @param into its key, in the same vocabulary
 */
record TermMerge(@NotBlank @Size(max = 100) @Schema(examples = "claim") String into) {}
