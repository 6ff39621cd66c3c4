package io.hookline.reporting.judgement.maturity;

import java.time.LocalDate;

/**
 * What of a month is no figure. Public because Jdbi makes it by its components.
 *
 * @param assisted conversions that are credited in parts
 * @param creators creators with a fee whose posts' views are told: they have a score
 * @param ownCards networks with a rate card that is not the default, on the last day
 * @param boosts boosts that were decided on candidates by their intent rate, and have begun
 */
public record MonthExtra(
    LocalDate firstDay, long assisted, long creators, long ownCards, long boosts) {

  static MonthExtra none(LocalDate firstDay) {
    return new MonthExtra(firstDay, 0, 0, 0, 0);
  }
}
