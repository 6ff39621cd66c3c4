package io.hookline.content.learn.experiment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An experiment to design.
 *
 * @param seed of the order in each pair; null: one is drawn
 */
record NewExperiment(
    @NotNull @Valid ExperimentDesign design,
    @Schema(nullable = true, examples = "20261128") Integer seed) {}
