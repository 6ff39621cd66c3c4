package io.hookline.content.plan.standards;

/** What a post says of itself, by the network's own switches. */
public enum DisclosureKind {
  /** Somebody was paid, or given something, for it. */
  PAID_PARTNERSHIP,
  /** It promotes the account's own business. */
  OWN_BRAND,
  /** Its content is made, or made to look real, by AI. */
  AI_GENERATED
}
