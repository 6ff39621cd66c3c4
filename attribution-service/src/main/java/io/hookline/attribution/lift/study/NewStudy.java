package io.hookline.attribution.lift.study;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A study to draft. */
record NewStudy(
    @NotBlank @Size(max = 200) @Schema(examples = "Spark ads in October") String name,
    @NotNull @Valid StudyDesign design) {}
