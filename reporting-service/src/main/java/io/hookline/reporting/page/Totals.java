package io.hookline.reporting.page;

/**
 * The sums of the table's columns over all creators: sums of what the rows show, so that a reader
 * can add them up.
 *
 * @param score earned / fees over the creators with a score alone, so that numerator and
 *     denominator speak of the same people
 * @param scored how many creators have a score
 * @param emvUnknown how many creators' EMV is unknown and so not in the sum
 */
public record Totals(
    String links,
    String codes,
    String revenue,
    String conversions,
    String emv,
    String emvLow,
    String emvHigh,
    String fee,
    String score,
    String cashScore,
    int scored,
    int creators,
    int emvUnknown,
    String posts,
    String postsCovered,
    String coverage) {}
