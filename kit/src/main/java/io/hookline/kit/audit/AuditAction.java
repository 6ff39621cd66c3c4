package io.hookline.kit.audit;

enum AuditAction {
  /** The resource came to be. */
  CREATED,
  /** The resource, or a part of it, became another. */
  CHANGED,
  /** The resource is no more. */
  DELETED,
  /** Something was done that changed no resource, such as an import that began. */
  NOTED
}
