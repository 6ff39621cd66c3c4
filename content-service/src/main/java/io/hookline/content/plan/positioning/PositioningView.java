package io.hookline.content.plan.positioning;

import io.hookline.content.document.Author;
import io.hookline.content.document.DocumentVersion;
import io.hookline.kit.precondition.PartlyDerived;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a brand's positioning; version 0 is what stands there before anybody has written it.
 *
 * @param statement the promise as one sentence; null without a promise
 * @param note why it was written
 */
@PartlyDerived("content.voice and content.communities, by what they were merged into since")
@Schema(name = "Positioning")
record PositioningView(
    long version,
    @Schema(
            nullable = true,
            examples =
                "Helps people with sensitive skin build a routine that they keep by showing what"
                    + " each ingredient really does")
        String statement,
    PositioningContent content,
    @Schema(nullable = true) String note,
    @Schema(nullable = true) Author author,
    @Schema(nullable = true) Instant writtenAt) {

  static PositioningView of(DocumentVersion<PositioningContent> version) {
    return of(version, version.content());
  }

  static PositioningView of(
      DocumentVersion<PositioningContent> version, PositioningContent content) {
    Promise promise = content.promise();
    return new PositioningView(
        version.version(),
        promise == null ? null : promise.sentence(),
        content,
        version.note(),
        version.author(),
        version.writtenAt());
  }
}
