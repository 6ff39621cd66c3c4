package io.hookline.engine.credit;

/** Which touches of a conversion's path get how much. */
public enum RuleModel {
  /** All to the touch of the highest {@link Precedence}, of these to the last one. */
  LAST_TOUCH,
  /** All to the first touch on the path, of whatever kind. */
  FIRST_TOUCH,
  /** {@link #LAST_TOUCH} of the touches that are no direct visit, unless nothing else is there. */
  LAST_NON_DIRECT,
  /** To each touch the same. */
  LINEAR,
  /** Shares for the first and the last touch, the rest in equal parts to those between. */
  POSITION_BASED,
  /** Half as much for each half-life that a touch is older than another. */
  TIME_DECAY
}
