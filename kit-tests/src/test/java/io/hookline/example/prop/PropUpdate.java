package io.hookline.example.prop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a prop can change. */
record PropUpdate(@NotBlank @Size(max = 200) @Schema(examples = "Studio 2") String place) {}
