package io.hookline.attribution.lift.inference;

/**
 * What a study says: one test and its inversions.
 *
 * @param pValue how probable an effect as large as the one seen would be without any, from 0 to 1,
 *     two-sided
 * @param absolute per user: a share of users, or value in minor units of the currency; of a study
 *     by regions or days per region and day
 * @param relative absolute / what happened without treatment, 0.1 = 10 % more
 * @param incremental of all that was treated: conversions, or value in minor units
 */
public record Lift(
    Method method,
    ConfidenceLevel level,
    double pValue,
    Verdict verdict,
    Estimate absolute,
    Figure relative,
    Estimate incremental) {}
