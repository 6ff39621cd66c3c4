package io.hookline.content.measure.timeline;

import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.Texts;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change to write down; alone, or as a row of a file. What it concerns is all that is named;
 * nothing named is the whole brand.
 *
 * @param subkind what kind of it, in the brand's own words
 * @param startsAt may lie ahead: a price that will change
 * @param endsAt null for an instant
 * @param ongoing true for what has begun and not ended; null: false
 * @param source null: MANUAL for a single entry, API in a file
 * @param externalId by which a program knows it: a file that is sent again changes the entry
 */
record NewTimelineEntry(
    @NotNull ChangeKind kind,
    @Pattern(
            regexp = "[A-Z][A-Z0-9_]{0,39}",
            message = "must be upper case letters, digits and _, such as PIXEL")
        @Schema(examples = "PIXEL", nullable = true)
        String subkind,
    @NotBlank @Size(max = 300) @Schema(examples = "Pixel moved to the server") String title,
    @Size(max = 10000)
        @Schema(examples = "Purchases are sent by the shop's back end", nullable = true)
        String detail,
    @NotNull @Plausible @Schema(examples = "2026-09-03T16:00:00Z") Instant startsAt,
    @Plausible @Schema(nullable = true) Instant endsAt,
    @Schema(nullable = true) Boolean ongoing,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID creatorId,
    @Size(max = 200) @Schema(examples = "Spring launch", nullable = true) String campaign,
    @Size(max = 200) @Schema(examples = "Serum 30 ml", nullable = true) String product,
    @Schema(nullable = true) EntrySource source,
    @Size(max = 200) @Identifier @Schema(examples = "google-ads-change-4711", nullable = true)
        String externalId,
    @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://ads.example/changes/4711", nullable = true)
        String url) {

  NewTimelineEntry {
    startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.MICROS);
    endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MICROS);
    externalId = Texts.orNull(externalId);
  }

  TimelineEntryUpdate facts() {
    return new TimelineEntryUpdate(
        kind, subkind, title, detail, startsAt, endsAt, ongoing, seriesId, postId, accountId,
        creatorId, campaign, product, url);
  }
}
