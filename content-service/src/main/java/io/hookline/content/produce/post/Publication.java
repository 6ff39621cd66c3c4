package io.hookline.content.produce.post;

import io.hookline.content.produce.disclosure.Seen;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When, where and as what a post went out. Of url and networkPostId one is enough.
 *
 * @param publishedAt at most 5 minutes ahead of this service's clock; kept to the microsecond
 * @param url in any spelling; short links are kept in one spelling, but only the network knows of
 *     which video
 * @param networkPostId the network's id of the video, as text; never the handle of an upload
 * @param seen what it went out with, where that is not what was planned
 */
public record Publication(
    @NotNull @Plausible @Schema(examples = "2026-09-03T16:00:00Z") Instant publishedAt,
    @Size(max = 2000)
        @WebUrl
        @Schema(
            examples = "https://www.tiktok.com/@miawong/video/7498765432109876543",
            nullable = true)
        String url,
    @Size(max = 64) @Schema(examples = "7498765432109876543", nullable = true) String networkPostId,
    @Valid @Schema(nullable = true) Seen seen) {

  public Publication {
    publishedAt = publishedAt == null ? null : publishedAt.truncatedTo(ChronoUnit.MICROS);
  }
}
