package io.hookline.content.produce.rights;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows that a step was taken.
 *
 * @param quote null where there was none, and once the author was erased, as sourceUrl
 */
@Schema(name = "Evidence")
record EvidenceView(
    RightsStatus step,
    @Schema(nullable = true, examples = "Yes, go ahead, just tag me!") String quote,
    @Schema(nullable = true) String sourceUrl,
    @Schema(nullable = true) String sha256,
    @Schema(examples = "Ada Lund") String seenBy,
    Instant seenAt) {}
