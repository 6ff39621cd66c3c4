package io.hookline.content.plan.standards;

import io.hookline.content.document.Author;
import io.hookline.content.document.DocumentVersion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a brand's creative standards; version 0 is what stands there before anybody has
 * written it.
 *
 * @param note why it was written
 */
@Schema(name = "Standards")
record StandardsView(
    long version,
    StandardsContent content,
    @Schema(nullable = true) String note,
    @Schema(nullable = true) Author author,
    @Schema(nullable = true) Instant writtenAt) {

  static StandardsView of(DocumentVersion<StandardsContent> version) {
    return new StandardsView(
        version.version(),
        version.content(),
        version.note(),
        version.author(),
        version.writtenAt());
  }
}
