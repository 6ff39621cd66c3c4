package io.hookline.content.produce.rhythm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The blocks of a template whose first week is not over. */
record WeekTemplateUpdate(@NotNull @Size(max = 100) List<@NotNull @Valid NewWeekBlock> blocks) {}
