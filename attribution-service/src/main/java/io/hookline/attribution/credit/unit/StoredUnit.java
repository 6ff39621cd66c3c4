package io.hookline.attribution.credit.unit;

/**
 * @param fromRun from which run on the span has its meaning
 */
record StoredUnit(int unit, int fromRun, UnitSource source, UnitSpan span) {}
