package io.hookline.content.produce.calendarfeed;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar to subscribe to, without its secret address. */
@Schema(name = "CalendarFeed")
record CalendarFeedView(
    UUID id,
    @Schema(examples = "Acme: content") String name,
    List<FeedContent> content,
    @Schema(examples = "mia.operator", nullable = true) String person,
    @Schema(nullable = true) UUID accountId,
    @Schema(description = "Since when the present address is good") Instant addressSince,
    @Schema(nullable = true, description = "Since when no address is good any more")
        Instant revokedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
