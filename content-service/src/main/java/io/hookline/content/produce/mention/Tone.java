package io.hookline.content.produce.mention;

/** How a mention speaks of the brand. */
public enum Tone {
  POSITIVE,
  NEUTRAL,
  NEGATIVE
}
