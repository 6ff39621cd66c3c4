package io.hookline.creator.brand;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A brand. */
@Schema(name = "Brand")
record BrandView(
    @Schema(examples = "acme-cosmetics") String slug,
    @Schema(examples = "Acme Cosmetics") String name,
    @Schema(examples = "America/New_York") String timeZone,
    @Schema(examples = "USD") String currency,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
