package io.hookline.attribution.evidence.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A rule to try on the past. */
record NewDefinitionPreview(@NotNull @Valid CountingRule rule) {}
