package io.hookline.content.measure.audience;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What counted of an audience at an instant: of each dimension what was told last. */
@Schema(name = "AudienceAt")
record AudienceAtView(
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID creatorId,
    Instant at,
    @Schema(description = "One of each dimension that is known, and up to seven days of activity")
        List<AudienceView> dimensions) {}
