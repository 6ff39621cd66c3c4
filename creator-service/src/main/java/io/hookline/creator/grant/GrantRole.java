package io.hookline.creator.grant;

/** What a collaborator may do with what was granted; a subset of the brand's roles. */
enum GrantRole {
  ANALYST,
  OPERATOR
}
