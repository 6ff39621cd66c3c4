package io.hookline.attribution.collect.adaccount;

import java.util.List;
import java.util.stream.Stream;

/**
 * How finely a report tells. A campaign is told beside its ads, as ads that were removed, and what
 * has none, stand in its figures alone.
 */
enum ReportLevel {
  AUCTION_AD(
      "ad_id",
      "campaign_id",
      "campaign_name",
      "adgroup_id",
      "adgroup_name",
      "ad_name",
      "tiktok_item_id",
      "objective_type"),
  AUCTION_CAMPAIGN("campaign_id", "campaign_name", "objective_type");

  private final String dimension;
  private final List<String> attributes;

  ReportLevel(String dimension, String... attributes) {
    this.dimension = dimension;
    this.attributes = List.of(attributes);
  }

  List<String> dimensions() {
    return List.of(dimension, ReportRow.DAY);
  }

  List<String> metrics() {
    return Stream.concat(attributes.stream(), ReportRow.figures()).toList();
  }
}
