package io.hookline.reporting.facts.generation;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rebuild of the read model as it stands.
 *
 * @param phase what it is at, or was at when it ended
 * @param waitsFor what kept the last try to switch from succeeding
 * @param version grows with every change
 */
@Schema(name = "Rebuild")
record RebuildView(
    UUID id,
    RebuildState state,
    RebuildPhase phase,
    @Schema(description = "In the order of their names, once they are read") List<FeedRead> feeds,
    @Schema(examples = "ada") String requestedBy,
    Instant requestedAt,
    @Schema(nullable = true) Instant startedAt,
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true, description = "Who stopped it", examples = "ada") String endedBy,
    @Schema(
            nullable = true,
            description = "What was in the way of the last try to switch; it is tried again",
            examples = "public.snapshot")
        String waitsFor,
    @Schema(nullable = true, description = "Why it failed, or why it is tried again")
        String failure,
    long version)
    implements Versioned {

  /**
   * How far a rebuild has read a feed.
   *
   * @param changes read so far
   * @param lastChangeAt when the last of them happened
   * @param readToEndAt when the rebuild last had all that the feed showed; null before
   * @param failures reads that failed since the last good one
   */
  @Schema(name = "RebuildFeed")
  record FeedRead(
      @Schema(examples = "content") String feed,
      @Schema(examples = "250000", description = "Read so far") long changes,
      @Schema(nullable = true, description = "When the last change that was read happened")
          Instant lastChangeAt,
      @Schema(nullable = true, description = "When all that the feed showed was last read")
          Instant readToEndAt,
      @Schema(examples = "0", description = "Failed reads since the last good one") int failures,
      @Schema(nullable = true, examples = "ProcessingException") String failure) {}
}
