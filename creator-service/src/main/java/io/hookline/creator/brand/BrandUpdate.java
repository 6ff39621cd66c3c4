package io.hookline.creator.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a brand can change. */
record BrandUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Acme Cosmetics") String name,
    @NotNull @TimeZone @Schema(examples = "America/New_York") String timeZone) {}
