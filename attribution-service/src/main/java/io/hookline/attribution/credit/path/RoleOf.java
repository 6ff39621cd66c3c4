package io.hookline.attribution.credit.path;

/** What a row of roles is about, in the order in which lists show them. */
enum RoleOf {
  /** One unit, such as one creator. */
  UNIT,
  /** Touches that have none, as a visit from a search has no creator. */
  NO_UNIT
}
