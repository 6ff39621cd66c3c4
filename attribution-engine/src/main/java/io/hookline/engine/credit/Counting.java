package io.hookline.engine.credit;

/** Which conversions of a person count. */
public enum Counting {
  EVERY,
  /**
   * The first one of a person in the data, by instant and then by id, has credit; the others have
   * none. A conversion of nobody known counts.
   */
  ONCE
}
