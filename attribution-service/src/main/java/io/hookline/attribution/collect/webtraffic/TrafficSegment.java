package io.hookline.attribution.collect.webtraffic;

/** What of a day's traffic a row is of. */
enum TrafficSegment {
  ALL,
  /** GA4's channel group: Direct, Organic Search. */
  CHANNEL,
  /** Source and medium: tiktok / cpc. */
  SOURCE,
  /** A search. */
  QUERY,
  /** All searches for the brand, by a filter of Search Console. */
  BRANDED
}
