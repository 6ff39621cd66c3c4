package io.hookline.attribution.collect.traffic;

/** Who counted. */
enum TrafficTool {
  GA4,
  SEARCH_CONSOLE
}
