package io.hookline.content.learn.statistics;

/**
 * What the data say best, and how far off that may be.
 *
 * @param value infinite or not a number where the data give none
 */
public record Estimate(double value, Interval interval) {}
