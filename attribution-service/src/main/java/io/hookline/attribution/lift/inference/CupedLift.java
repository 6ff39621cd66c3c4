package io.hookline.attribution.lift.inference;

/**
 * Values per user compared after what they were before was taken out.
 *
 * @param theta by how much a unit more before goes with more in the study
 * @param varianceReduction share of the difference's variance that the adjustment took away, up to
 *     1; below 0 where the pre-period says nothing and chance made it worse
 * @param unadjusted the same without adjustment, for comparison
 */
public record CupedLift(
    Lift decided, double theta, double varianceReduction, ValueLift unadjusted) {}
