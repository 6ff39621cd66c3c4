package io.hookline.creator.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * About whom and of when a page is asked.
 *
 * @param brand its slug
 * @param records all of the person: the one that stands for them first
 * @param zone the brand's
 */
record Asked(String brand, List<UUID> records, Instant now, ZoneId zone) {

  private static final int MONTHS = 12;

  UUID[] ids() {
    return records.toArray(UUID[]::new);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  /** When the first of the months began whose earnings are shown; this one is the last. */
  Instant firstMonth() {
    return YearMonth.from(today()).minusMonths(MONTHS - 1).atDay(1).atStartOfDay(zone).toInstant();
  }

  /** Where a list is. */
  String list(String path) {
    return "/v1/brands/" + brand + "/" + path;
  }

  /** Where a list is that takes one creator: it shows what hangs on all records. */
  String listOf(String resource) {
    return list(resource + "?creatorId=" + records.get(0));
  }
}
