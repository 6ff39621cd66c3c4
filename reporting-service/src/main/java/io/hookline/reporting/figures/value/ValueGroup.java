package io.hookline.reporting.figures.value;

import java.util.Locale;

/** By what the posts of a value are parted; of each a post has one, so that shares add up. */
enum ValueGroup {
  NETWORK,
  ACCOUNT,
  SERIES,
  PILLAR,
  CREATOR,
  PARTNERSHIP,
  CAMPAIGN,
  POST,
  ORIGIN,
  KIND,
  FORMAT,
  FUNNEL_STAGE;

  /** Its id in the catalogue. */
  String dimension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
