package io.hookline.reporting.judgement.amplification;

/** What was decided of a post. */
enum AmplificationVerdict {
  BOOST,
  SKIP
}
