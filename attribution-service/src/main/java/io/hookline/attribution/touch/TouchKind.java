package io.hookline.attribution.touch;

/** What somebody did with a link. */
public enum TouchKind {
  CLICK,
  VIEW
}
