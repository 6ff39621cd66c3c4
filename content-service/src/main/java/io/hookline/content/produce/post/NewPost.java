package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.network.Network;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post to plan or, with publishedAt and url, one that is out already.
 *
 * @param creatorId who makes it; null for the brand's own team
 * @param accountId the account of the brand that it is for; null when that is open, or a creator's
 * @param plannedFor when it should go out
 * @param publishedAt when it went out; at most 5 minutes ahead of this service's clock
 */
record NewPost(
    @NotNull UUID seriesId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID accountId,
    @NotNull Network network,
    @NotBlank @Size(max = 300) @Schema(examples = "Retinol before or after?") String title,
    @NotNull FunnelStage funnelStage,
    @Plausible @Schema(examples = "2026-09-03T16:00:00Z", nullable = true) Instant plannedFor,
    @Plausible @Schema(examples = "2026-09-03T16:00:00Z", nullable = true) Instant publishedAt,
    @Size(max = 2000)
        @WebUrl
        @Schema(
            examples = "https://www.tiktok.com/@miawong/video/7412345678901234567",
            nullable = true)
        String url) {

  PostUpdate details() {
    return new PostUpdate(seriesId, creatorId, accountId, title, funnelStage, plannedFor);
  }

  /**
   * @return null when the post is planned only
   * @throws Problem VALIDATION_FAILED when half of the publication is missing
   */
  Publication publication() {
    if ((publishedAt == null) != (url == null)) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "A published post has an instant and an address.",
          List.of(
              publishedAt == null
                  ? new Violation("publishedAt", "must be given with url")
                  : new Violation("url", "must be given with publishedAt")));
    }
    return publishedAt == null ? null : new Publication(publishedAt, url);
  }
}
