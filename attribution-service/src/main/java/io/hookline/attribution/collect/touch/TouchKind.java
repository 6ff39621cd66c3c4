package io.hookline.attribution.collect.touch;

/** What somebody did with a link. */
public enum TouchKind {
  CLICK,
  VIEW,
  /** It was watched for six seconds, or to its end if it is shorter. */
  ENGAGED_VIEW
}
