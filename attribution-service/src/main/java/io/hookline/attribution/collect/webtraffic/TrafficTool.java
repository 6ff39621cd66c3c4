package io.hookline.attribution.collect.webtraffic;

/** Who counted. */
enum TrafficTool {
  GA4,
  SEARCH_CONSOLE
}
