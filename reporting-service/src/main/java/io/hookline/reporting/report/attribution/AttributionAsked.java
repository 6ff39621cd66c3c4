package io.hookline.reporting.report.attribution;

import java.time.LocalDate;

/**
 * What somebody wants to see; null for what is usual.
 *
 * @param by a dimension's id
 * @param reference a setting's id
 * @param other that of the one that is compared with it
 */
record AttributionAsked(LocalDate from, LocalDate to, String by, String reference, String other) {}
