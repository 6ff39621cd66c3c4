package io.hookline.content.learn.learning;

import io.hookline.content.document.Author;
import io.hookline.content.document.DocumentVersion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a learning said once.
 *
 * @param note why it was written
 */
@Schema(name = "LearningVersion")
record LearningVersionView(
    long version,
    LearningContent content,
    @Schema(nullable = true) String note,
    Author author,
    Instant writtenAt) {

  static LearningVersionView of(DocumentVersion<LearningContent> version) {
    return new LearningVersionView(
        version.version(),
        version.content(),
        version.note(),
        version.author(),
        version.writtenAt());
  }
}
