package io.hookline.attribution.lift.holdout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Exposures to take, one or many. */
record NewExposures(
    @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid NewExposure> exposures) {}
