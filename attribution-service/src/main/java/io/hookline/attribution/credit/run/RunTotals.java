package io.hookline.attribution.credit.run;

/**
 * What a run came to.
 *
 * @param conversions in its scope
 * @param credited those of them that count and have an eligible touch
 * @param changed those of which it says something else than the run before, or which are new
 */
public record RunTotals(long conversions, long credited, long changed) {}
