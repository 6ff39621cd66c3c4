package io.hookline.content.produce.rights;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others learn of a request for rights: none of the words that were exchanged. */
@Schema(name = "RightsRequestChange")
record RightsRequestChange(
    UUID id,
    UUID mentionId,
    RightsStatus status,
    RightsScope asked,
    @Schema(nullable = true) RightsScope granted,
    @Schema(nullable = true) Instant from,
    @Schema(nullable = true) Instant until,
    @Schema(nullable = true) Instant withdrawnAt,
    long version) {

  static RightsRequestChange of(RightsRequestView request) {
    return new RightsRequestChange(
        request.id(),
        request.mentionId(),
        request.status(),
        request.asked(),
        request.granted(),
        request.from(),
        request.until(),
        request.withdrawnAt(),
        request.version());
  }
}
