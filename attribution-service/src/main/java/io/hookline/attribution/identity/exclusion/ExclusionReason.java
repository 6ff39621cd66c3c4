package io.hookline.attribution.identity.exclusion;

/** Why an identifier ties nobody, or does after all. */
public enum ExclusionReason {

  /** It was told with more identifiers of others than one person has. */
  TOO_MANY,

  /** Somebody says that it is no one person's: a shop's own address, a tablet at the till. */
  NOT_A_PERSON,

  /** Who it is does not want to be recognised. */
  NO_CONSENT,

  /** Somebody says that it is one person's, however many others were told with it. */
  KEPT
}
