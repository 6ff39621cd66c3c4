package io.hookline.reporting.judgement.amplification;

/** Whether a post may run as a Spark ad as far as its account is concerned. */
enum AuthorizationState {
  /** It stands on an account of the brand's own. */
  NOT_NEEDED,
  /** It stands on somebody else's account, and nobody has recorded that they allow it. */
  NOT_RECORDED
}
