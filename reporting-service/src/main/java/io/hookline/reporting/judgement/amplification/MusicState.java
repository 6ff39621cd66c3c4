package io.hookline.reporting.judgement.amplification;

/** Which music a post has, as far as ads may have it. */
enum MusicState {
  COMMERCIAL_LIBRARY,
  OWN,
  LICENSED,
  NONE,
  /** From the general library, which is not for ads. */
  GENERAL,
  /** Nobody has recorded it. */
  UNKNOWN
}
