package io.hookline.content.measure.connection;

import io.hookline.content.measure.accountsnapshot.AccountCounters;
import java.time.LocalDate;
import java.util.List;

/**
 * An account on a day of UTC.
 *
 * @param counters of this day alone; followers as at its end
 * @param activity followers that were active, by the hour; null where the platform does not tell
 */
public record AccountDay(LocalDate day, AccountCounters counters, List<Share> activity) {}
