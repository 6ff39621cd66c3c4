package io.hookline.content.measure.timeline;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change that figures may depend on. What it concerns is all that is named; nothing named is the
 * whole brand. Public because Jdbi makes it by its components.
 *
 * @param endsAt null for an instant, and for what goes on
 * @param ongoing began and has not ended yet
 * @param changedService whose change it is, of an automatic entry
 * @param changedResource what has changed there, relative to the brand
 */
@Schema(name = "TimelineEntry")
public record TimelineEntryView(
    UUID id,
    ChangeKind kind,
    @Schema(nullable = true, examples = "RATE_CARD") String subkind,
    @Schema(examples = "Rate card of TIKTOK, version 2") String title,
    @Schema(nullable = true, examples = "like mid: 0.30 → 0.35") String detail,
    Instant startsAt,
    @Schema(nullable = true) Instant endsAt,
    boolean ongoing,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true, examples = "Spring launch") String campaign,
    @Schema(nullable = true, examples = "Serum 30 ml") String product,
    EntrySource source,
    @Schema(nullable = true, examples = "google-ads-change-4711") String externalId,
    @Schema(nullable = true, examples = "https://ads.example/changes/4711") String url,
    @Schema(nullable = true, examples = "reporting") String changedService,
    @Schema(nullable = true, examples = "rate-cards/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e")
        String changedResource,
    @Schema(nullable = true) Instant removedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
