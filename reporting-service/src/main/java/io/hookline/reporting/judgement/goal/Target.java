package io.hookline.reporting.judgement.goal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be reached.
 *
 * @param from first day
 * @param to last day, included
 */
record Target(Shape shape, Direction direction, BigDecimal value, LocalDate from, LocalDate to) {}
