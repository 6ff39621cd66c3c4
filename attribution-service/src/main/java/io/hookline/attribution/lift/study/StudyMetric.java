package io.hookline.attribution.lift.study;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What decides a study.
 *
 * @param conversionDefinitionId what counts as a conversion, by the version that is in force when
 *     the study is registered; null for every order
 */
@Schema(name = "StudyMetric")
public record StudyMetric(
    @NotNull @Schema(examples = "CONVERTED_PERSONS") StudyMeasure measure,
    @Schema(nullable = true) UUID conversionDefinitionId) {}
