package io.hookline.reporting.judgement.roi;

import io.hookline.reporting.figures.measure.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of what is in scope was measured.
 *
 * @param postsInScope the creator's posts published before the period's end
 * @param postsWithSnapshot those whose organic snapshots give counts for the period
 * @param ratio the second divided by the first; null when there are no posts
 * @param postsEstimated those of them with an estimate in a count, at its end or subtracted from it
 * @param oldestSnapshotAt when the oldest of the snapshots was taken that the counts are made of
 */
@Schema(name = "Coverage")
public record Coverage(
    @Schema(examples = "20") int postsInScope,
    @Schema(examples = "18") int postsWithSnapshot,
    @Schema(nullable = true, examples = "0.9000") BigDecimal ratio,
    @Schema(examples = "0") int postsEstimated,
    @Schema(nullable = true) Instant oldestSnapshotAt) {

  static Coverage of(List<CreatorActivity.Posts> networks) {
    int posts = networks.stream().mapToInt(CreatorActivity.Posts::posts).sum();
    int covered = networks.stream().mapToInt(CreatorActivity.Posts::covered).sum();
    return new Coverage(
        posts,
        covered,
        Figure.ratio(BigDecimal.valueOf(covered), BigDecimal.valueOf(posts)),
        networks.stream().mapToInt(CreatorActivity.Posts::estimated).sum(),
        networks.stream()
            .map(CreatorActivity.Posts::oldest)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null));
  }
}
