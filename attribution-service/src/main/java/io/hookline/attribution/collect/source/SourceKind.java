package io.hookline.attribution.collect.source;

/** Where a source's events happen; TikTok's {@code event_source} in lower case. */
public enum SourceKind {
  WEB,
  APP,
  OFFLINE,
  CRM
}
