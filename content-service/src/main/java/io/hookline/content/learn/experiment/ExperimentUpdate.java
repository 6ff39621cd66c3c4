package io.hookline.content.learn.experiment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What of an experiment can change until it starts. */
record ExperimentUpdate(@NotNull @Valid ExperimentDesign design) {}
