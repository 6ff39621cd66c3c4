package io.hookline.attribution.lift.switchback;

import java.time.LocalDate;

/**
 * Days in a row on which a unit is treated, or is not.
 *
 * @param unit what is switched: the brand's ads, a creator, a code, a link
 * @param pair two blocks that follow each other have one number, one of them is on
 * @param countsFrom the days before it wash out what came before, and count for neither
 * @param until the day after the last
 */
public record Block(
    String unit, int pair, boolean on, LocalDate from, LocalDate countsFrom, LocalDate until) {}
