package io.hookline.reporting.figures.catalogue;

import java.util.Locale;

/** What a figure is divided by. Two figures with different ones are never compared. */
public enum Denominator {
  VIEWS,
  FOLLOWERS,
  REACH,
  IMPRESSIONS,
  CLICKS,
  CONVERSIONS,
  SPEND,
  ENGAGEMENTS,
  INTENT_SIGNALS,
  POSTS,
  /** It is a count, or an amount, of its own. */
  NONE,
  /** It is a rate, and the source does not say of what. */
  UNSTATED;

  /** As in a sentence: {@code intent signals}. */
  public String words() {
    return this == NONE ? "nothing" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
