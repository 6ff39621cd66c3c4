package io.hookline.kit.access;

/** What of a brand can be granted by itself; what belongs to it goes with it. */
public enum AssetKind {
  /** An account of the brand on a platform: its posts, days and audiences. */
  ACCOUNT,
  /** A source of events: its receipts. */
  EVENT_SOURCE,
  /** A campaign: its posts, partnerships, deliverables, links and shortlists. */
  CAMPAIGN,
  /** A creator: accounts, partnerships, deliverables, codes, links, posts and briefs. */
  CREATOR
}
