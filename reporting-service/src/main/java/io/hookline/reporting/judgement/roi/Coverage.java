package io.hookline.reporting.judgement.roi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of what is in scope was measured.
 *
 * @param postsInScope the creator's posts that are out by the period's end
 * @param postsWithSnapshot those whose organic snapshots give counts for the period
 * @param ratio the second divided by the first; null when there are no posts
 * @param postsEstimated those of them with an estimate in a count
 * @param oldestSnapshotAt when the post was read last that was read the longest ago
 */
@Schema(name = "Coverage")
public record Coverage(
    @Schema(examples = "20") int postsInScope,
    @Schema(examples = "18") int postsWithSnapshot,
    @Schema(nullable = true, examples = "0.9000") BigDecimal ratio,
    @Schema(examples = "0") int postsEstimated,
    @Schema(nullable = true) Instant oldestSnapshotAt) {

  static Coverage of(List<CreatorActivity.Posts> networks, CreatorActivity.Basis basis) {
    long posts = networks.stream().mapToLong(CreatorActivity.Posts::posts).sum();
    long covered = networks.stream().mapToLong(CreatorActivity.Posts::covered).sum();
    return new Coverage(
        Math.toIntExact(posts),
        Math.toIntExact(covered),
        Amounts.ratio(BigDecimal.valueOf(covered), BigDecimal.valueOf(posts)),
        Math.toIntExact(basis.estimated()),
        basis.oldest());
  }
}
