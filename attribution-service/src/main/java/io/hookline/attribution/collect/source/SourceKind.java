package io.hookline.attribution.collect.source;

import java.util.Locale;

/** Where a source's events happen. */
public enum SourceKind {
  WEB,
  APP,
  OFFLINE,
  CRM,
  /** A shop system that tells of its orders itself; in TikTok's words its events are of the web. */
  SHOP;

  /**
   * Whether events may be sent as such.
   *
   * @param eventSource TikTok's word for a kind, {@code web}
   */
  public boolean isSentAs(String eventSource) {
    String word = eventSource.toUpperCase(Locale.ROOT);
    return word.equals(name()) || this == SHOP && word.equals(WEB.name());
  }

  /** TikTok's word. */
  public String eventSource() {
    return (this == SHOP ? WEB : this).name().toLowerCase(Locale.ROOT);
  }
}
