package io.hookline.attribution.collect.adaccount;

import java.util.List;
import java.util.stream.Stream;

/**
 * How finely a report tells, in the order in which reports of the same days are asked for. A
 * campaign is told beside its ads, as ads that were removed, and what has none, stand in its
 * figures alone; where ads were shown is told by parts of their days, and less of each.
 */
enum ReportLevel {
  AUCTION_AD(
      "AUCTION_AD",
      "BASIC",
      List.of("ad_id"),
      List.of(
          "campaign_id",
          "campaign_name",
          "adgroup_id",
          "adgroup_name",
          "ad_name",
          "tiktok_item_id",
          "objective_type")),
  AUCTION_CAMPAIGN(
      "AUCTION_CAMPAIGN",
      "BASIC",
      List.of("campaign_id"),
      List.of("campaign_name", "objective_type")),
  AD_PLACEMENT("AUCTION_AD", "AUDIENCE", List.of("ad_id", ReportRow.PLACEMENT), List.of());

  private static final List<ReportLevel> ALL = List.of(values());

  private final String dataLevel;
  private final String reportType;
  private final List<String> dimensions;
  private final List<String> attributes;

  ReportLevel(
      String dataLevel, String reportType, List<String> dimensions, List<String> attributes) {
    this.dataLevel = dataLevel;
    this.reportType = reportType;
    this.dimensions = dimensions;
    this.attributes = attributes;
  }

  /** In TikTok's words. */
  String dataLevel() {
    return dataLevel;
  }

  /** In TikTok's words: BASIC, or AUDIENCE, which alone parts figures by placement. */
  String reportType() {
    return reportType;
  }

  List<String> dimensions() {
    return Stream.concat(dimensions.stream(), Stream.of(ReportRow.DAY)).toList();
  }

  List<String> metrics() {
    return Stream.concat(
            attributes.stream(), this == AD_PLACEMENT ? ReportRow.parts() : ReportRow.figures())
        .toList();
  }

  /** What is asked for after it of the same days; null for the last one. */
  ReportLevel next() {
    return ordinal() + 1 < ALL.size() ? ALL.get(ordinal() + 1) : null;
  }

  /** Whether days are whole without it, so that what TikTok refuses of it holds up nothing. */
  boolean isBeside() {
    return this == AD_PLACEMENT;
  }
}
