package io.hookline.engine.datadriven;

/**
 * What of a chain's conversions and of their value is lost without each channel, 0 to 1, by the
 * channel's index.
 *
 * @param probability the chance that a path of the whole chain ends in a conversion
 */
record Effects(double probability, double[] conversions, double[] value) {}
