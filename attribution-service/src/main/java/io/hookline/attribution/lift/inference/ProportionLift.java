package io.hookline.attribution.lift.inference;

/**
 * Two conversion rates compared.
 *
 * @param decided the answer: one test and its intervals
 * @param pooledZ the statistic of that test
 * @param customary what other tools print beside it; decides nothing
 */
public record ProportionLift(
    ConversionCounts treated,
    ConversionCounts control,
    Lift decided,
    double pooledZ,
    CustomaryIntervals customary) {}
