package io.hookline.attribution.collect.adcost;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a source tells of a day of an ad; null is unknown, 0 is none.
 *
 * @param dayZone the zone in which the ad account cuts its days; null where nobody has said
 * @param platformPostId the network's id of the post that is shown as the ad: a Spark ad
 * @param budget of the day
 * @param reach different people
 * @param frequency how often each of them saw it, as the platform says
 */
@Schema(name = "AdDayFacts")
public record AdDayFacts(
    @Schema(nullable = true) AdKind adKind,
    @Schema(nullable = true, examples = "Europe/Oslo") String dayZone,
    @Schema(nullable = true, examples = "7148062219134500865") String adAccountId,
    @Schema(nullable = true, examples = "1790162219134500865") String platformCampaignId,
    @Schema(nullable = true, examples = "Serum launch") String campaignName,
    @Schema(nullable = true, examples = "1790162219134500917") String adGroupId,
    @Schema(nullable = true, examples = "US 18-24") String adGroupName,
    @Schema(nullable = true, examples = "1790162219134501121") String adId,
    @Schema(nullable = true, examples = "Before and after") String adName,
    @Schema(nullable = true, examples = "7392011234567890123") String platformPostId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) Money spend,
    @Schema(nullable = true) Money budget,
    @Schema(nullable = true) Money conversionValue,
    @Schema(nullable = true, examples = "48210") Long impressions,
    @Schema(nullable = true, examples = "31050") Long reach,
    @Schema(nullable = true, examples = "1.55") BigDecimal frequency,
    @Schema(nullable = true, examples = "612") Long clicks,
    @Schema(nullable = true, examples = "40112") Long videoViews,
    @Schema(nullable = true, examples = "31") Long conversions,
    @Schema(nullable = true) AdDayCounters counters) {

  /** The same number is written in one way. */
  public AdDayFacts {
    frequency = frequency == null ? null : plain(frequency);
    counters = AdDayCounters.orNull(counters);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.scale() > -10 ? stripped.setScale(0) : stripped;
  }

  boolean tellsNothing() {
    return Stream.of(
            spend,
            budget,
            conversionValue,
            impressions,
            reach,
            frequency,
            clicks,
            videoViews,
            conversions,
            counters)
        .allMatch(Objects::isNull);
  }

  /**
   * Field by field what the first tells that tells it.
   *
   * @param sorted what counts first is first; one at least
   */
  static AdDayFacts merged(List<AdDayFacts> sorted) {
    First first = new First(sorted);
    return new AdDayFacts(
        first.of(AdDayFacts::adKind),
        first.of(AdDayFacts::dayZone),
        first.of(AdDayFacts::adAccountId),
        first.of(AdDayFacts::platformCampaignId),
        first.of(AdDayFacts::campaignName),
        first.of(AdDayFacts::adGroupId),
        first.of(AdDayFacts::adGroupName),
        first.of(AdDayFacts::adId),
        first.of(AdDayFacts::adName),
        first.of(AdDayFacts::platformPostId),
        first.of(AdDayFacts::campaignId),
        first.of(AdDayFacts::postId),
        first.of(AdDayFacts::creatorId),
        first.of(AdDayFacts::spend),
        first.of(AdDayFacts::budget),
        first.of(AdDayFacts::conversionValue),
        first.of(AdDayFacts::impressions),
        first.of(AdDayFacts::reach),
        first.of(AdDayFacts::frequency),
        first.of(AdDayFacts::clicks),
        first.of(AdDayFacts::videoViews),
        first.of(AdDayFacts::conversions),
        AdDayCounters.merged(sorted.stream().map(AdDayFacts::counters).toList()));
  }

  private record First(List<AdDayFacts> sorted) {

    <T> T of(Function<AdDayFacts, T> field) {
      return sorted.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }
  }
}
