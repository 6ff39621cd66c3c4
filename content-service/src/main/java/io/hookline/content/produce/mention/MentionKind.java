package io.hookline.content.produce.mention;

/** EARNED speaks of the brand, ADVOCACY recommends it to others; nobody was paid for either. */
public enum MentionKind {
  EARNED,
  ADVOCACY
}
