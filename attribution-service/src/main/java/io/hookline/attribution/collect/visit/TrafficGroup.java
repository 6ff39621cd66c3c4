package io.hookline.attribution.collect.visit;

/** By what visits are added up. */
enum TrafficGroup {
  /** utm_source; where there is none, the domain of the page before. */
  SOURCE("coalesce(v.utm_source, v.referrer_domain)"),
  MEDIUM("v.utm_medium"),
  CAMPAIGN("v.utm_campaign"),
  LANDING_PAGE("v.landing_page"),
  /** In the brand's time zone, on which the visit began. */
  DAY("v.day::text");

  private final String sql;

  TrafficGroup(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
