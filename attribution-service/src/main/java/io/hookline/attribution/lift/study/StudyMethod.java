package io.hookline.attribution.lift.study;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By what a study is decided: one test, whose inversion is the interval.
 *
 * @param source where it is described
 */
@Schema(name = "StudyMethod")
public record StudyMethod(
    @Schema(examples = "SCORE_TEST") String name,
    @Schema(examples = "Score test of two proportions (pooled z) and its inversion") String title,
    @Schema(examples = "Mee, Biometrics 40 (1984) 1175-1176") String source) {}
