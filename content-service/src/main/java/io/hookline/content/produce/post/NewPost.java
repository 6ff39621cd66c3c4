package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.network.IdText;
import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post to plan or, with publishedAt and url, one that is out already; see {@link PostUpdate}.
 *
 * @param externalId one post of the brand has it
 * @param status IDEA or DRAFT, which it is where it is not said; nothing for one that is out
 * @param publishedAt when it went out; at most 5 minutes ahead of this service's clock
 */
public record NewPost(
    @Identifier
        @Size(max = 200)
        @Schema(
            examples = "recHk2pQ7",
            nullable = true,
            description = "What it is called where it was planned before")
        String externalId,
    @NotNull Network network,
    @Schema(nullable = true) Beginning status,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID mentionId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID ideaId,
    @Size(max = 20) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> learningIds,
    @Schema(nullable = true) PostKind kind,
    @NotBlank @Size(max = 300) @Schema(examples = "Retinol before or after?") String title,
    @NotNull FunnelStage funnelStage,
    @Valid Terms terms,
    @Valid @Schema(nullable = true) Relation relation,
    @Size(max = 5000) @Schema(examples = "Before or after the cream? #skintok", nullable = true)
        String caption,
    @Valid @Schema(nullable = true) Media media,
    @Size(max = 20) @Schema(examples = "[\"https://go.example/r/mia\"]")
        List<@NotBlank @Size(max = 2000) @WebUrl String> links,
    @Valid Disclosure disclosure,
    @Valid Interaction interaction,
    @Plausible @Schema(examples = "2026-09-03T16:00:00Z", nullable = true) Instant plannedFor,
    @Plausible @Schema(examples = "2026-09-03T16:00:00Z", nullable = true) Instant publishedAt,
    @Size(max = 2000)
        @WebUrl
        @Schema(
            examples = "https://www.tiktok.com/@miawong/video/7412345678901234567",
            nullable = true)
        String url,
    @Size(max = 64)
        @Schema(
            examples = "7412345678901234567",
            nullable = true,
            description = "The network's id of the video, where url does not hold it")
        String networkPostId) {

  public NewPost {
    String elsewhere = externalId == null ? "" : Characters.trimmed(externalId);
    externalId = elsewhere.isEmpty() ? null : elsewhere;
    networkPostId = IdText.of(networkPostId);
  }

  /**
   * One that is out, by its video alone.
   *
   * @param title null refuses it, as funnelStage and publishedAt do
   */
  public static NewPost out(Video video, Instant publishedAt, String title, PostGist gist) {
    return new NewPost(
        null,
        video.network(),
        null,
        gist.seriesId(),
        gist.creatorId(),
        gist.accountId(),
        gist.partnershipId(),
        null,
        gist.campaignId(),
        gist.ideaId(),
        null,
        gist.kind(),
        title,
        gist.funnelStage(),
        gist.terms(),
        null,
        gist.caption(),
        null,
        null,
        null,
        null,
        null,
        publishedAt,
        null,
        video.id());
  }

  PostUpdate details() {
    return new PostUpdate(
        seriesId,
        creatorId,
        accountId,
        partnershipId,
        mentionId,
        campaignId,
        ideaId,
        learningIds,
        kind,
        title,
        funnelStage,
        terms,
        relation,
        caption,
        media,
        links,
        disclosure,
        interaction,
        plannedFor);
  }

  /**
   * @throws Problem VALIDATION_FAILED for a post that is out already
   */
  PostStatus beginning() {
    if (status != null && isOut()) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "What is out already does not begin.",
          List.of(new Violation("status", "must not be given with publishedAt and url")));
    }
    return status == null ? PostStatus.DRAFT : PostStatus.valueOf(status.name());
  }

  /**
   * @return null when the post is not out
   * @throws Problem VALIDATION_FAILED when half of the publication is missing
   */
  Publication publication() {
    boolean somewhere = url != null || networkPostId != null;
    if ((publishedAt == null) == somewhere) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "A published post has an instant and an address.",
          List.of(
              publishedAt == null
                  ? new Violation("publishedAt", "must be given with url")
                  : new Violation("url", "must be given with publishedAt")));
    }
    return publishedAt == null ? null : new Publication(publishedAt, url, networkPostId, null);
  }

  private boolean isOut() {
    return publishedAt != null || url != null || networkPostId != null;
  }
}
