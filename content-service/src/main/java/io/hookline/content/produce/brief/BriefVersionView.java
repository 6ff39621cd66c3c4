package io.hookline.content.produce.brief;

import io.hookline.content.document.Author;
import io.hookline.content.document.DocumentVersion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a brief asked for once.
 *
 * @param note why it was written
 */
@Schema(name = "BriefVersion")
record BriefVersionView(
    long version,
    BriefContent content,
    @Schema(nullable = true) String note,
    Author author,
    Instant writtenAt) {

  static BriefVersionView of(DocumentVersion<BriefContent> version) {
    return new BriefVersionView(
        version.version(),
        version.content(),
        version.note(),
        version.author(),
        version.writtenAt());
  }
}
