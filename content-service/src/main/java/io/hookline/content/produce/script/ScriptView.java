package io.hookline.content.produce.script;

import io.hookline.content.document.Author;
import io.hookline.content.document.DocumentVersion;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a script; version 0 is empty, before anybody has written it.
 *
 * @param note why it was written
 */
@Schema(name = "Script")
record ScriptView(
    UUID postId,
    long version,
    ScriptContent content,
    @Schema(nullable = true) String note,
    @Schema(nullable = true) Author author,
    @Schema(nullable = true) Instant writtenAt) {

  static ScriptView of(UUID post, DocumentVersion<ScriptContent> version) {
    return new ScriptView(
        post,
        version.version(),
        version.content(),
        version.note(),
        version.author(),
        version.writtenAt());
  }
}
