package io.hookline.kit.access;

/** What a caller may do for a brand; each role includes the ones before it. */
public enum Role {
  /** Reads. */
  ANALYST,
  /** Reads and edits. */
  OPERATOR,
  /** Reads, edits, settles and pays. */
  ADMIN
}
