package io.hookline.content.measure.snapshot;

import java.math.BigDecimal;

/**
 * A point of a retention curve.
 *
 * @param second of the video
 * @param share of the viewers who were still there, from 0 to 1
 */
public record RetentionPoint(BigDecimal second, BigDecimal share) {}
