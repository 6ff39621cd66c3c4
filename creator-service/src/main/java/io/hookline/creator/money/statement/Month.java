package io.hookline.creator.money.statement;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A calendar month in a brand's time zone, as instants. */
record Month(Instant from, Instant to) {

  static final String FORM = "20\\d\\d-(0[1-9]|1[0-2])";
  static final String MESSAGE = "must be a month such as 2026-11";

  static Month of(String text, ZoneId zone) {
    YearMonth month = YearMonth.parse(text);
    return new Month(
        month.atDay(1).atStartOfDay(zone).toInstant(),
        month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
  }
}
