package io.hookline.example.prop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A prop to register. */
record NewProp(
    @NotBlank @Size(max = 200) @Schema(examples = "Ring light") String name,
    @NotBlank @Size(max = 200) @Schema(examples = "Studio 2") String place) {}
