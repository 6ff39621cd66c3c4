package io.hookline.content.learn.experiment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the result was computed, and where that is written. */
@Schema(name = "ExperimentMethod")
record MethodUsed(
    @Schema(examples = "Miettinen-Nurminen score test and interval") String name,
    @Schema(examples = "Miettinen and Nurminen, Statistics in Medicine 4 (1985) 213-226")
        String source) {}
