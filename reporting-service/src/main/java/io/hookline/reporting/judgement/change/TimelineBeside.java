package io.hookline.reporting.judgement.change;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the change timeline that stands beside the later period. Public because Jdbi makes it
 * by its components.
 */
@Schema(name = "TimelineBeside")
public record TimelineBeside(
    UUID id,
    @Schema(examples = "RATE_CARD") String kind,
    @Schema(nullable = true) String subkind,
    @Schema(examples = "Posting moved to the evening") String title,
    Instant startsAt,
    @Schema(nullable = true) Instant endsAt,
    boolean ongoing,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) String campaign,
    @Schema(nullable = true) String product) {}
