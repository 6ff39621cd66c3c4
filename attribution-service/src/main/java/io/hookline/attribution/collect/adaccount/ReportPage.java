package io.hookline.attribution.collect.adaccount;

import io.hookline.attribution.collect.platform.AccessToken;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A page of a report that is to be asked for, under a lease.
 *
 * @param from of the days of the report
 * @param to the last of them
 * @param end the last of all days that are due
 * @param number from 1
 */
record ReportPage(
    UUID account,
    UUID lease,
    String advertiserId,
    String dayZone,
    String currency,
    AccessToken token,
    ReportLevel level,
    LocalDate from,
    LocalDate to,
    LocalDate end,
    int number) {

  /** As many days as TikTok takes where it parts them. */
  static final int MOST_DAYS = 30;

  static LocalDate endOfReport(LocalDate from, LocalDate end) {
    LocalDate last = from.plusDays(MOST_DAYS - 1L);
    return last.isBefore(end) ? last : end;
  }

  @Override
  public String toString() {
    return "page %d of %s from %s to %s of account %s".formatted(number, level, from, to, account);
  }
}
