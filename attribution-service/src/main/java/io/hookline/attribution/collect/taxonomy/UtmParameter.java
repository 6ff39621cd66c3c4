package io.hookline.attribution.collect.taxonomy;

import java.util.Locale;

/** The parameters that a taxonomy rules. */
public enum UtmParameter {
  SOURCE,
  MEDIUM,
  CAMPAIGN,
  CONTENT,
  TERM;

  /** As in a link's body: {@code source}. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As in an address: {@code utm_source}. */
  public String parameter() {
    return "utm_" + field();
  }
}
