package io.hookline.content.measure.audience;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An audience in one respect, as a source told it.
 *
 * @param shares the largest first; empty where it is withheld
 * @param rest what the source has not broken down; null for the activity by hour
 * @param withheld null where it is shown
 * @param version always 0: it does not change
 */
@PartlyDerived(
    "withheld, by the followers that are known by now, and lastAt, while the same is told again")
@Schema(name = "Audience")
record AudienceView(
    UUID id,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID creatorId,
    Dimension dimension,
    @Schema(
            nullable = true,
            description = "Of ACTIVITY_HOUR: whose hours, as the network cuts days")
        LocalDate day,
    Instant at,
    Instant collectedAt,
    @Schema(
            description =
                "When the same shares were told last, with no others told between; later than at"
                    + " where they were read again")
        Instant lastAt,
    Source source,
    @Schema(description = "The largest first; by the hour for ACTIVITY_HOUR") List<Share> shares,
    @Schema(
            nullable = true,
            examples = "0.04",
            description = "What the source has not broken down; none for ACTIVITY_HOUR")
        BigDecimal rest,
    List<AudienceFlag> flags,
    @Schema(nullable = true, description = "Why its shares are not shown; none: they are")
        Withheld withheld,
    @Schema(examples = "0") long version,
    Instant recordedAt)
    implements Versioned {

  /**
   * Why shares are not shown.
   *
   * @param minimum people of whom the network tells
   */
  @Schema(name = "AudienceWithheld")
  record Withheld(
      Reason reason, @Schema(examples = "100") long minimum, LocalDate followersKnownOn) {

    /** Why. */
    enum Reason {
      /** The account had fewer followers than the network tells of. */
      BELOW_MINIMUM
    }
  }

  AudienceView withhold(Withheld why) {
    return new AudienceView(
        id,
        accountId,
        postId,
        creatorId,
        dimension,
        day,
        at,
        collectedAt,
        lastAt,
        source,
        List.of(),
        null,
        List.of(),
        why,
        version,
        recordedAt);
  }

  AudienceSubject subject() {
    return AudienceSubject.of(accountId, postId, creatorId);
  }
}
