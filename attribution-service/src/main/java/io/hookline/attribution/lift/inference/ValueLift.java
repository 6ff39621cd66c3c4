package io.hookline.attribution.lift.inference;

/** Values per user of two arms compared, with the degrees of freedom of the test. */
public record ValueLift(
    ValueSums treated, ValueSums control, Lift decided, double degreesOfFreedom) {}
