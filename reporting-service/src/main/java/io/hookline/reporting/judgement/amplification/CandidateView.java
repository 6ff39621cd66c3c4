package io.hookline.reporting.judgement.amplification;

import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post that money might be put behind.
 *
 * @param rank its place by the rate, 1 the first; null of a post that is no candidate
 * @param candidates how many there are
 * @param minimumViews fewer views are too few to tell anything
 * @param rate intent signals / organic views in the period
 * @param brandRate the same of all posts
 * @param authorized null where no code holds today, also where none is needed
 * @param music as somebody recorded it; UNKNOWN is no permission
 * @param blockers what has to be settled first; none: it may be boosted
 * @param boosted what the post was already boosted with, as the platform tells it
 * @param measured what each of its boosts brought beyond the days before, the latest first
 */
@Schema(name = "AmplificationCandidate")
record CandidateView(
    @Schema(nullable = true, examples = "1") Integer rank,
    @Schema(examples = "14") int candidates,
    Days period,
    @Schema(examples = "1000") long minimumViews,
    UUID postId,
    @Schema(examples = "Three ways to wear it") String title,
    @Schema(examples = "TIKTOK") String network,
    @Schema(examples = "CREATOR") String kind,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) String url,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(nullable = true) Figure rate,
    @Schema(nullable = true) Figure views,
    Figure brandRate,
    List<AmplificationReason> reasons,
    IntentComments comments,
    AuthorizationState authorization,
    @Schema(nullable = true) BoostAuthorization authorized,
    MusicState music,
    RightsState rights,
    List<AmplificationBlocker> blockers,
    ExpectedCost expectedCost,
    List<BoostSoFar> boosted,
    List<MeasuredBoost> measured) {

  /** A decision of before there were measurements knows none. */
  CandidateView {
    measured = measured == null ? List.of() : measured;
  }
}
