package io.hookline.content.plan.standards;

/** When a disclosure is required. */
public enum DisclosureCondition {
  ALWAYS,
  /** Of posts by a creator. */
  CREATOR_POSTS,
  /** Of posts by the brand's own team. */
  TEAM_POSTS,
  /** A person decides, by what the standards say about it. */
  WHEN_IT_APPLIES
}
