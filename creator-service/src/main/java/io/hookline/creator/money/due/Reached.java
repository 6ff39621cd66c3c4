package io.hookline.creator.money.due;

import io.hookline.creator.terms.BonusMetric;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * By how much a metric changed.
 *
 * @param by in the currency of the terms for REVENUE; less than zero where a counter fell
 * @param held whether it is an order that somebody has to look at
 */
record Reached(BonusMetric metric, Instant at, BigDecimal by, boolean held) {}
