package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a boost of a post brought beyond what the post brought before.
 *
 * @param evidence what may be claimed by it
 * @param note what must not be read into it
 * @param version how often it came out otherwise; what it was before stands among its versions
 */
@Schema(name = "AmplificationMeasurement")
record AmplificationView(
    UUID id,
    UUID postId,
    @Schema(nullable = true) UUID creatorId,
    AmplificationState state,
    BoostFigures figures,
    EvidenceClass evidence,
    @Schema(examples = AmplificationView.NOTE) String note,
    @Schema(examples = "3") long version,
    Instant createdAt,
    @Schema(description = "When it came out so first") Instant measuredAt)
    implements Versioned {

  static final String NOTE =
      "Days with ads against days before: whatever else differed between them is in it. It is no"
          + " experiment; what the ads caused takes a lift study.";

  static AmplificationView first(
      UUID id, BoostedPost post, AmplificationState state, BoostFigures figures, Instant now) {
    return new AmplificationView(
        id,
        post.id(),
        post.creator(),
        state,
        figures,
        EvidenceClass.ATTRIBUTED,
        NOTE,
        0,
        inDatabase(now),
        inDatabase(now));
  }

  /** The same where it came out as before. */
  AmplificationView next(
      UUID creator, AmplificationState nowState, BoostFigures nowFigures, Instant now) {
    boolean same =
        Objects.equals(creator, creatorId) && nowState == state && nowFigures.equals(figures);
    return same
        ? this
        : new AmplificationView(
            id,
            postId,
            creator,
            nowState,
            nowFigures,
            evidence,
            note,
            version + 1,
            createdAt,
            inDatabase(now));
  }

  /** Its ads show another post, or ran on other days, by now. */
  AmplificationView withdrawn(Instant now) {
    return next(creatorId, AmplificationState.WITHDRAWN, figures, now);
  }

  private static Instant inDatabase(Instant now) {
    return now.truncatedTo(ChronoUnit.MICROS);
  }
}
