package io.hookline.reporting.judgement.amplification;

/** Whether a post may run as a Spark ad as far as its account is concerned. */
enum AuthorizationState {
  /** It stands on an account of the brand's own. */
  NOT_NEEDED,
  /** Whose account it is has given a code, which holds now. */
  AUTHORIZED,
  /** The code that was given holds no more; another one is needed. */
  EXPIRED,
  /** The code that was given was taken back. */
  TAKEN_BACK,
  /** It stands on somebody else's account, and nobody has recorded that they allow it. */
  NOT_RECORDED
}
