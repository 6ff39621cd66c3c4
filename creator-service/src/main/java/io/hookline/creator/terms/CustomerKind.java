package io.hookline.creator.terms;

/** Whether somebody has bought of the brand before. */
public enum CustomerKind {
  NEW,
  RETURNING
}
