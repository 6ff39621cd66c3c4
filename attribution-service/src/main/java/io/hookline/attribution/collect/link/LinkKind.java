package io.hookline.attribution.collect.link;

/** Where a link stands. */
public enum LinkKind {
  /** In an account's profile. */
  BIO,
  /** On a page of links to which a profile leads. */
  LINK_PAGE,
  /** Wherever a creator puts it. */
  CREATOR,
  /** At one post. */
  POST,
  /** Behind a code that is scanned. */
  QR,
  /** Printed or said, and typed by hand. */
  PRINT,
  OTHER
}
