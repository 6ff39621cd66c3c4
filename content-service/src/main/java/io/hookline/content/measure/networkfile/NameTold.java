package io.hookline.content.measure.networkfile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a TikTok archive says: {@code Overview_2025-08-28_1787841428_handle.zip}. The
 * date is the first day of the period, not that of the export; the number is the instant of the
 * export. Any part can be missing, and people rename files, so each is believed only where the
 * table agrees.
 *
 * @param from the period's first day; null if not told
 * @param exportedAt null if not told
 * @param handle null if not told
 */
record NameTold(LocalDate from, Instant exportedAt, String handle) {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:Overview|Followers|Viewers|Content)(?:_(\\d{4}-\\d{2}-\\d{2}))?(?:_(\\d{10}))?"
              + "(?:_([A-Za-z0-9_.]{2,32}?))?(?: ?\\(\\d{1,3}\\))?\\.(?:zip|csv|xlsx)",
          Pattern.CASE_INSENSITIVE);

  static NameTold by(String fileName, Instant now) {
    Matcher found = NAME.matcher(fileName);
    if (!found.matches()) {
      return new NameTold(null, null, null);
    }
    Instant at =
        found.group(2) == null ? null : Instant.ofEpochSecond(Long.parseLong(found.group(2)));
    boolean plausible =
        at != null && !at.isAfter(now.plusSeconds(86_400)) && at.getEpochSecond() > 1_500_000_000L;
    return new NameTold(day(found.group(1)), plausible ? at : null, found.group(3));
  }

  private static LocalDate day(String written) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
