package io.hookline.reporting.figures.growth;

import java.time.LocalDate;

/** Followers at a day's end, as they were measured. */
record Level(LocalDate day, long followers) {}
