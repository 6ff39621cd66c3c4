package io.hookline.reporting.facts.freshness;

/** A kind of fact, and what tells of it. */
enum FactKind {
  SNAPSHOTS("content", "posts/snapshots", "capturedAt"),
  ACCOUNT_DAYS("content", "account-snapshots", "day"),
  AUDIENCES("content", "audiences", "capturedAt"),
  RETENTION_CURVES("content", "posts/retention-curves", "capturedAt"),
  VIEW_SOURCES("content", "posts/view-sources", "capturedAt"),
  COMMENTS("content", "comments", "commentedAt"),
  MENTIONS("content", "mentions", "publishedAt"),
  COMPETITOR_SNAPSHOTS("content", "competitor-posts/snapshots", "capturedAt"),
  CLICKS("attribution", "links/clicks", "day"),
  CONVERSIONS("attribution", "conversions", "occurredAt"),
  CREDITS("attribution", "credits", "occurredAt"),
  AD_DAYS("attribution", "ad-days", "day"),
  TRAFFIC("attribution", "traffic", "day"),
  WEB_TRAFFIC("attribution", "web-traffic", "day"),
  SOURCE_DAYS("attribution", "event-sources/days", "day"),
  SURVEY_DAYS("attribution", "surveys/days", "day"),
  HEADCOUNTS("attribution", "places/headcounts", "day"),
  UTM_AUDITS("attribution", "utm-audits", "day"),
  ATTRIBUTION_DAYS("attribution", "attribution-settings/days", "day");

  private final String feed;
  private final String resource;
  private final String when;

  /**
   * @param when the field that says when what the fact is about was so
   */
  FactKind(String feed, String resource, String when) {
    this.feed = feed;
    this.resource = resource;
    this.when = when;
  }

  String feed() {
    return feed;
  }

  String resource() {
    return resource;
  }

  String when() {
    return when;
  }

  /** Whether its facts are of a day and not of an instant. */
  boolean isOfDays() {
    return when.equals("day");
  }
}
