package io.hookline.attribution.lift.inference;

/**
 * One of several comparisons that are made together.
 *
 * @param alone as if it were the only one, at the level of the study
 * @param adjustedP Holm's p: below 1 - level of the study where the family shows an effect, each
 *     false one included with at most that probability
 * @param together the same comparison at the level at which Holm's procedure judged it; its
 *     interval has no effect in it exactly where adjustedP says so
 */
public record Judged(Lift alone, double adjustedP, Lift together) {}
