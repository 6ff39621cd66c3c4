package io.hookline.content.measure.availability;

import io.hookline.kit.precondition.PartlyDerived;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a post is there. Public because Jdbi makes it by its components.
 *
 * @param since since when it is missing; of one that is there, when it was missing last
 * @param version changes with the state
 */
@PartlyDerived("lastSeenAt and lastToldAt, which move while the state stays")
@Schema(name = "PostAvailability")
public record PostAvailabilityView(
    UUID postId,
    AvailabilityState state,
    @Schema(
            nullable = true,
            description =
                "Since when it is missing, as far as it is known; of one that is there, when it was"
                    + " missing last")
        Instant since,
    @Schema(nullable = true, description = "When it was last seen there") Instant lastSeenAt,
    @Schema(nullable = true, description = "When anybody last looked and could tell")
        Instant lastToldAt,
    @Schema(nullable = true, description = "Who says so") FactSource source,
    @Schema(nullable = true, examples = "TikTok answers 404 to its public address") String evidence,
    @Schema(description = "One public answer says otherwise; it takes two that agree")
        boolean unconfirmed,
    @Schema(examples = "0") long version,
    @Schema(nullable = true) Instant updatedAt) {

  /** Of a post of which nothing was told yet. */
  static PostAvailabilityView unknown(UUID post) {
    return new PostAvailabilityView(
        post, AvailabilityState.UNKNOWN, null, null, null, null, null, false, 0, null);
  }
}
