package io.hookline.content.measure.networkfile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The day on which a file can have been written at the latest; it has no newer figures.
 *
 * @param how it is known, in words
 */
record WrittenBy(LocalDate day, String how) {

  /**
   * @param writtenAt as the archive says; null if it does not
   */
  static WrittenBy of(Hints hints, NameTold name, LocalDateTime writtenAt) {
    LocalDate today = hints.today();
    Instant exported = name.exportedAt();
    if (exported != null) {
      LocalDate day = exported.atOffset(ZoneOffset.UTC).toLocalDate();
      return new WrittenBy(behind(day, today), "the export in the file's name");
    }
    boolean told = writtenAt != null && writtenAt.toLocalDate().isBefore(today);
    return told
        ? new WrittenBy(
            behind(writtenAt.toLocalDate(), today), "the day on which the archive was written")
        : new WrittenBy(today, "today");
  }

  /** One more, as clocks are of all zones, and not behind today. */
  private static LocalDate behind(LocalDate day, LocalDate today) {
    return day.isBefore(today) ? day.plusDays(1) : today;
  }
}
