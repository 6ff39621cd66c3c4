package io.hookline.attribution.collect.utmaudit;

/** What an audit finds. */
enum FindingKind {
  /** Ads cost money, and few visits or none carry their campaign. */
  SPEND_WITHOUT_VISITS,
  /** Visits whose campaign nobody knows. */
  VISITS_WITHOUT_CAMPAIGN,
  /** A link without source, medium or campaign. */
  UNTAGGED_LINK,
  /** A name that the taxonomy does not know, or a second spelling of one. */
  DRIFTED_NAME
}
