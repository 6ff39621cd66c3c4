package io.hookline.content.plan.trend;

/**
 * FOUND until its fit test is answered, then TESTED, then decided: IN_USE, SKIPPED or WATCHED. Once
 * REOPENED it is tested anew.
 */
enum TrendState {
  FOUND,
  TESTED,
  IN_USE,
  SKIPPED,
  WATCHED,
  REOPENED
}
