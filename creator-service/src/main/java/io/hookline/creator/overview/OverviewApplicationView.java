package io.hookline.creator.overview;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application that nobody has decided about.
 *
 * @param again whether the creator had been with the brand before
 */
@Schema(name = "OverviewApplication")
record OverviewApplicationView(
    UUID id,
    boolean again,
    @Schema(nullable = true, examples = "I make videos about skin care") String message,
    Instant receivedAt) {}
