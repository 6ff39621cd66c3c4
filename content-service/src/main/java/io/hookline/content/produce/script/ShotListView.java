package io.hookline.content.produce.script;

import io.hookline.content.document.Author;
import io.hookline.content.document.DocumentVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a shot list; version 0 is empty, before anybody has written it.
 *
 * @param seconds of all shots whose length is said
 * @param note why it was written
 */
@Schema(name = "ShotList")
record ShotListView(
    UUID postId,
    long version,
    BigDecimal seconds,
    ShotListContent content,
    @Schema(nullable = true) String note,
    @Schema(nullable = true) Author author,
    @Schema(nullable = true) Instant writtenAt) {

  static ShotListView of(UUID post, DocumentVersion<ShotListContent> version) {
    return new ShotListView(
        post,
        version.version(),
        version.content().seconds(),
        version.content(),
        version.note(),
        version.author(),
        version.writtenAt());
  }
}
