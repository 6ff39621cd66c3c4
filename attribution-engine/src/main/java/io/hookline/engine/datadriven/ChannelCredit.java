package io.hookline.engine.datadriven;

import java.math.BigInteger;

/**
 * What one key of a dimension, say a channel, gets of all conversions.
 *
 * @param key {@link PathCounts#NONE} for touches without one
 * @param credit conversions, in units of 10<sup>-10</sup>; those of all keys sum to the conversions
 * @param value in the unit of the conversions' values; those of all keys sum to them
 */
public record ChannelCredit(String key, long credit, BigInteger value) {}
