package io.hookline.creator.deal.spark;

/** By what the brand may advertise with the post. */
enum SparkRights {
  /** The brand made it. */
  OWN_POST,
  /** The author of the video that it shows granted paid use. */
  MENTION,
  /** The partnership's usage rights include paid use. */
  USAGE_RIGHTS,
  /** The partnership lets the brand advertise under the creator's name. */
  WHITELISTING
}
