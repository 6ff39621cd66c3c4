package io.hookline.content.measure.unclaimed;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.produce.post.NewPost;
import io.hookline.content.produce.post.PostGist;
import io.hookline.content.produce.post.PostKind;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which post a video is: a new one of what is said here, or one that stands and is not out yet.
 *
 * @param postId of a post without a video; then nothing else is said but when it went out
 * @param title else the one that was told, shortened
 * @param publishedAt else the instant that was told
 * @param accountId else the one that was told
 */
record NewAdoption(
    @Schema(nullable = true) UUID postId,
    @Size(max = 300) @Schema(examples = "Retinol before or after?", nullable = true) String title,
    @Schema(nullable = true, description = "Needed for a new post") FunnelStage funnelStage,
    @Schema(nullable = true) PostKind kind,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID ideaId,
    @Valid Terms terms,
    @Size(max = 5000) @Schema(examples = "Before or after the cream? #skintok", nullable = true)
        String caption,
    @Plausible @Schema(examples = "2026-09-03T16:00:00Z", nullable = true) Instant publishedAt) {

  /** What a title of a post may have. */
  private static final int TITLE = 300;

  NewAdoption {
    title = Texts.orNull(title);
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(UnclaimedPostView video) {
    List<Violation> violations = new ArrayList<>();
    if (postId == null) {
      need(violations, "funnelStage", funnelStage);
      need(violations, "title", title(video));
    } else if (Stream.of(title, funnelStage, kind, seriesId, creatorId, accountId, partnershipId)
            .anyMatch(Objects::nonNull)
        || Stream.of(campaignId, ideaId, terms, caption).anyMatch(Objects::nonNull)) {
      violations.add(
          new Violation("postId", "must stand alone, or with publishedAt: the post says the rest"));
    }
    need(violations, "publishedAt", publishedAt(video));
    if (!violations.isEmpty()) {
      throw new Problem(CommonProblem.VALIDATION_FAILED, "More is needed for a post.", violations);
    }
  }

  private static void need(List<Violation> violations, String field, Object value) {
    if (value == null) {
      violations.add(new Violation(field, "must be given: it was not told"));
    }
  }

  private String title(UnclaimedPostView video) {
    if (title != null) {
      return title;
    }
    String told = video.title();
    return told == null || told.codePointCount(0, told.length()) <= TITLE
        ? told
        : told.substring(0, told.offsetByCodePoints(0, TITLE));
  }

  Instant publishedAt(UnclaimedPostView video) {
    return publishedAt == null ? video.publishedAt() : publishedAt;
  }

  /** After the check. */
  NewPost post(UnclaimedPostView video) {
    return NewPost.out(
        UnclaimedRows.video(video),
        publishedAt(video),
        title(video),
        new PostGist(
            funnelStage,
            kind,
            seriesId,
            creatorId,
            accountId == null ? video.accountId() : accountId,
            partnershipId,
            campaignId,
            ideaId,
            terms,
            caption));
  }
}
