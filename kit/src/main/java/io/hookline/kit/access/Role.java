package io.hookline.kit.access;

/**
 * What a caller may do for a brand; each role includes the ones before it. Money is seen and
 * settled with the {@link Finance} right beside a role, and not by any role alone.
 */
public enum Role {
  /** Reads. */
  ANALYST,
  /** Reads and edits. */
  OPERATOR,
  /** Reads, edits and administers. */
  ADMIN
}
