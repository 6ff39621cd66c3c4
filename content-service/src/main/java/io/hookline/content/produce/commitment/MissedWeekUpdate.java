package io.hookline.content.produce.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another reason for a missed week. */
record MissedWeekUpdate(
    @NotNull MissCause cause,
    @Size(max = 1000) @Schema(examples = "Two of three were ill", nullable = true) String note) {}
