package io.hookline.reporting.figures.competitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody's posts of a period got. */
@Schema(name = "Voice")
record VoiceView(
    @Schema(examples = "24", description = "Published in the period") int posts,
    @Schema(examples = "22", description = "Of these, whose views were told: what views is of")
        int viewedPosts,
    @Schema(nullable = true, examples = "4120000", description = "None where nobody told any")
        Long views,
    @Schema(
            examples = "21",
            description = "Whose likes, comments and shares were told: what engagements is of")
        int engagedPosts,
    @Schema(nullable = true, examples = "231000", description = "Likes, comments and shares")
        Long engagements,
    @Schema(
            nullable = true,
            examples = "0.056",
            description =
                "engagement_rate_by_views without saves, which others do not show: engagements"
                    + " divided by views, of posts of which both were told")
        BigDecimal engagementRateByViews,
    @Schema(
            examples = "20",
            description = "Posts of which engagements and the followers before them were told")
        int followedPosts,
    @Schema(
            nullable = true,
            examples = "0.041",
            description =
                "engagement_rate_by_followers: engagements divided by the followers that were told"
                    + " last before the publication; the mean over posts")
        BigDecimal engagementRateByFollowers,
    @Schema(
            nullable = true,
            examples = "9.5",
            description =
                "Median of how many days after the publication the counters were taken: those who"
                    + " are looked at earlier have had less time")
        BigDecimal medianAgeDays,
    @Schema(nullable = true, description = "The latest instant of which a counter in it is told")
        Instant asOf,
    @Schema(examples = "0", description = "Posts in whose counters an estimate is")
        int estimatedPosts) {

  private static final int DIGITS = 6;

  static VoiceView of(List<ComparedPost> posts) {
    List<ComparedPost> viewed = posts.stream().filter(post -> post.views() != null).toList();
    List<ComparedPost> engaged = posts.stream().filter(post -> post.engagements() != null).toList();
    List<ComparedPost> both = viewed.stream().filter(post -> post.engagements() != null).toList();
    List<BigDecimal> byFollowers =
        posts.stream().map(ComparedPost::engagementByFollowers).filter(Objects::nonNull).toList();
    return new VoiceView(
        posts.size(),
        viewed.size(),
        viewed.isEmpty() ? null : viewed.stream().mapToLong(ComparedPost::views).sum(),
        engaged.size(),
        engaged.isEmpty() ? null : engaged.stream().mapToLong(ComparedPost::engagements).sum(),
        Ratio.of(
            both.stream().mapToLong(ComparedPost::engagements).sum(),
            both.stream().mapToLong(ComparedPost::views).sum()),
        byFollowers.size(),
        mean(byFollowers),
        medianAge(posts),
        posts.stream()
            .map(ComparedPost::asOf)
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElse(null),
        (int) posts.stream().filter(ComparedPost::estimated).count());
  }

  private static BigDecimal mean(List<BigDecimal> rates) {
    return rates.isEmpty()
        ? null
        : rates.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(rates.size()), DIGITS, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal medianAge(List<ComparedPost> posts) {
    List<Duration> ages =
        posts.stream().filter(ComparedPost::isMeasured).map(ComparedPost::age).sorted().toList();
    if (ages.isEmpty()) {
      return null;
    }
    Duration middle = ages.get((ages.size() - 1) / 2).plus(ages.get(ages.size() / 2)).dividedBy(2);
    return BigDecimal.valueOf(middle.toSeconds())
        .divide(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()), 1, RoundingMode.HALF_EVEN);
  }
}
