package io.hookline.content.measure.availability;

/** Who says whether a post is there. */
public enum FactSource {
  /** A network's API, asked for the account's own posts. */
  API,
  /** A file that was exported. */
  IMPORT,
  /** A person who has looked. */
  MANUAL,
  /** The network's public answer, of which two have to agree before a post is held for missing. */
  CHECK
}
