package io.hookline.content.learn.experiment;

/** What is compared. */
enum ExperimentKind {
  /** Pairs of posts that differ in one thing. */
  POSTS,
  /** Two ads in one ad group. */
  ADS,
  /** Two tracked links. */
  LINKS
}
