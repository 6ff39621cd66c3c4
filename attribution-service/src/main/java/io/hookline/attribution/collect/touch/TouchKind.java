package io.hookline.attribution.collect.touch;

/** What somebody did with a link. */
public enum TouchKind {
  CLICK,
  VIEW
}
