package io.hookline.attribution.source;

/** Where a source's events happen; TikTok's {@code event_source} in lower case. */
public enum SourceKind {
  WEB,
  APP,
  OFFLINE,
  CRM
}
