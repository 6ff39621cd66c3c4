package io.hookline.content.produce.rhythm;

/** What a block of time is for. */
public enum BlockKind {
  RESEARCH,
  SCRIPT,
  FILM,
  EDIT,
  COMMUNITY,
  REVIEW,
  OTHER
}
