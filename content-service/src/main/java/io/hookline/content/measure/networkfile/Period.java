package io.hookline.content.measure.networkfile;

import java.time.LocalDate;

/** The days of a table, both included. */
public record Period(LocalDate from, LocalDate to) {}
