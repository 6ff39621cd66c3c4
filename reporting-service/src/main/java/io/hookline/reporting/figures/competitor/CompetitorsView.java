package io.hookline.reporting.figures.competitor;

import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.ratecard.Network;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The brand beside the competitors that it tracks.
 *
 * @param ownDataset whose views of the brand's posts are compared
 */
@Schema(name = "CompetitorsCompared")
record CompetitorsView(
    Days period,
    @Schema(examples = "Europe/Berlin") String timeZone,
    Dataset ownDataset,
    @Schema(examples = "1", description = "Of the rule") int version,
    List<OnNetwork> networks,
    DataFreshness freshness) {

  static final int VERSION = 1;

  /** On one network; figures of two are never added up. */
  @Schema(name = "CompetitorsOnNetwork")
  record OnNetwork(
      Network network,
      @Schema(
              examples = "21",
              description =
                  "Own posts that are compared by their ORGANIC counters, as COMBINED was asked for"
                      + " and not told of them")
          int ownOrganicOnly,
      Shares shares,
      VoiceView own,
      @Schema(description = "All tracked competitors together") VoiceView tracked,
      List<CompetitorVoice> competitors) {}

  /** What is the brand's, of its own and the tracked competitors' together. */
  @Schema(name = "VoiceShares")
  record Shares(
      @Schema(nullable = true, examples = "0.31") BigDecimal posts,
      @Schema(nullable = true, examples = "0.27", description = "None where one side told none")
          BigDecimal views,
      @Schema(nullable = true, examples = "0.35") BigDecimal engagements,
      @Schema(
              nullable = true,
              examples = "0.55",
              description = "Of both rates of engagement by views; 0.5 is as engaging as they are")
          BigDecimal relativeEngagementByViews,
      @Schema(nullable = true, examples = "0.48") BigDecimal relativeEngagementByFollowers) {

    static Shares of(VoiceView own, VoiceView tracked) {
      return new Shares(
          Ratio.share(BigDecimal.valueOf(own.posts()), BigDecimal.valueOf(tracked.posts())),
          Ratio.share(decimal(own.views()), decimal(tracked.views())),
          Ratio.share(decimal(own.engagements()), decimal(tracked.engagements())),
          Ratio.share(own.engagementRateByViews(), tracked.engagementRateByViews()),
          Ratio.share(own.engagementRateByFollowers(), tracked.engagementRateByFollowers()));
    }

    private static BigDecimal decimal(Long number) {
      return number == null ? null : BigDecimal.valueOf(number);
    }
  }

  /** A competitor's part, with what the brand's share is of the two. */
  @Schema(name = "CompetitorVoice")
  record CompetitorVoice(
      UUID competitorId,
      @Schema(examples = "Glow Lab") String name,
      VoiceView voice,
      Shares ownShares) {}
}
