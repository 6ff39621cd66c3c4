package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import io.hookline.content.sheet.SheetCell;
import io.hookline.content.sheet.SheetRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

/** Reads the dates of a table's rows. */
final class DateReader {

  /** Networks' days are of another zone than the brand's. */
  private static final int AHEAD = 1;

  /** Zones reach 14 hours from UTC, a day has 24. */
  private static final Duration SAME_DAY = Duration.ofHours(14 + 24);

  private static final Duration SAME_TIME = Duration.ofHours(14 + 1);

  private final Facts facts;
  private final Hints hints;
  private final DateText text = new DateText();
  private final YearPlan.Walk walk;

  DateReader(Facts facts, Hints hints) {
    this.facts = facts;
    this.hints = hints;
    walk = facts.years() == null ? null : facts.years().walk();
  }

  /** The day that the row's counters are of; null where none is named, or it is not known. */
  LocalDate day(SheetRow row, RowFaults faults) {
    SheetCell cell = RowReader.cell(row, facts.columns(), Meaning.DATE);
    WrittenDate written = Cells.isNothing(cell) ? null : text.read(cell);
    if (written == null) {
      boolean needed = facts.kind().isOfDays() || facts.kind() == Kind.TIKTOK_FOLLOWER_ACTIVITY;
      // Meta writes Lifetime there, in the language of the interface.
      boolean broken = cell.text().chars().anyMatch(Character::isDigit);
      if (needed || broken) {
        faults.refuse(NetworkFileProblem.DATE_UNREADABLE, Meaning.DATE, "It is no date.");
      }
      return null;
    }
    LocalDate day = day(written.ordered(facts.dateOrder()), faults);
    if (day != null && day.isAfter(hints.today().plusDays(AHEAD))) {
      faults.refuse(NetworkFileProblem.DATE_IN_FUTURE, Meaning.DATE, "The day is yet to come.");
      return null;
    }
    return day;
  }

  private LocalDate day(WrittenDate written, RowFaults faults) {
    if (written.order() == WrittenDate.Order.OPEN) {
      open(Meaning.DATE, faults);
      return null;
    }
    if (!written.hasYear() && walk == null) {
      faults.refuse(NetworkFileProblem.QUESTION_OPEN, Meaning.DATE, "Its year is not known.");
      return null;
    }
    LocalDate day = written.hasYear() ? written.in(written.year()) : walk.next(written);
    if (day == null) {
      faults.refuse(NetworkFileProblem.YEAR_IMPOSSIBLE, Meaning.DATE, "The year has no such day.");
    }
    return day;
  }

  /** Either the order is asked for, or the column is written in two. */
  private void open(Meaning column, RowFaults faults) {
    boolean asked = facts.orderOpen();
    faults.refuse(
        asked ? NetworkFileProblem.QUESTION_OPEN : NetworkFileProblem.DATE_ORDER_MIXED,
        column,
        "Either number can be the month.");
  }

  /**
   * @param byId the upload's instant; null if the id tells none
   */
  LocalDate publishedOn(SheetRow row, Instant byId, RowFaults faults) {
    SheetCell cell = RowReader.cell(row, facts.columns(), Meaning.PUBLISHED);
    if (Cells.isNothing(cell)) {
      return null;
    }
    WrittenDate written = text.read(cell);
    if (written == null) {
      faults.tell(NetworkFileProblem.DATE_UNREADABLE, Meaning.PUBLISHED, "It is no date.");
      return null;
    }
    WrittenDate ordered = written.ordered(facts.publishedOrder());
    if (ordered.order() == WrittenDate.Order.OPEN) {
      open(Meaning.PUBLISHED, faults);
      return null;
    }
    return ordered.hasYear() ? ordered.in(ordered.year()) : nearest(ordered, byId);
  }

  /** The day of the year in which it is nearest to the upload; null where that is not known. */
  private static LocalDate nearest(WrittenDate written, Instant byId) {
    if (byId == null) {
      return null;
    }
    LocalDate uploaded = byId.atOffset(ZoneOffset.UTC).toLocalDate();
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(years -> written.in(uploaded.getYear() + years))
        .filter(Objects::nonNull)
        .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - uploaded.toEpochDay())))
        .orElse(null);
  }

  Instant publishedAt(SheetRow row, Instant byId) {
    SheetCell cell = RowReader.cell(row, facts.columns(), Meaning.PUBLISHED);
    WrittenDate read = Cells.isNothing(cell) ? null : text.read(cell);
    if (read == null) {
      return byId;
    }
    WrittenDate written = read.ordered(facts.publishedOrder());
    LocalDate day = written.hasYear() ? written.in(written.year()) : nearest(written, byId);
    if (day == null || written.order() == WrittenDate.Order.OPEN) {
      return byId;
    }
    if (written.time() == null) {
      LocalDateTime noon = day.atTime(12, 0);
      return byId != null && isWithin(noon, byId, SAME_DAY) ? byId : null;
    }
    LocalDateTime time = day.atTime(written.time());
    if (written.offset() != null) {
      return time.toInstant(written.offset());
    }
    if (byId != null && isWithin(time, byId, SAME_TIME)) {
      return byId;
    }
    boolean meta = facts.network() == Network.INSTAGRAM && hints.metaZone() != null;
    return meta ? time.atZone(hints.metaZone()).toInstant() : null;
  }

  private static boolean isWithin(LocalDateTime time, Instant other, Duration most) {
    Duration apart = Duration.between(time.toInstant(ZoneOffset.UTC), other).abs();
    return apart.compareTo(most) <= 0;
  }
}
