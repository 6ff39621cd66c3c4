package io.hookline.content.measure.networkfile;

import io.hookline.content.sheet.SheetCell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as networks and spreadsheets write them. */
final class DateText {

  /** A header of 60 characters is longer than any date. */
  private static final int LONGEST = 80;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})\\.?");
  private static final Pattern NO_YEAR = Pattern.compile("(?<!\\d)0000(?!\\d)");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(20\\d\\d)(\\d\\d)(\\d\\d)");
  private static final Pattern SERIAL = Pattern.compile("([34567]\\d{4})(?:[.,]\\d{1,15})?");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{1,2})([-/.]) ?(\\d{1,2})(?:\\2 ?(\\d{4}|\\d{2})|(?=\\.$)|(?<![.]\\d{1,2}))\\.?");
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?:(\\d{4})[年년] ?)?(\\d{1,2})[月월] ?(\\d{1,2})[日号일]?"
              + "(?: ?[(][^)]{1,4}[)]| ?[日月火水木金土]曜日| ?[가-힣]요일)?");

  /** What programs write that know no date is older: 0000, 1899, 1900, 1970. */
  private static final int FIRST_YEAR = 2000;

  /** The day that spreadsheets call 0. */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final int REMEMBERED = 4096;

  private final Map<String, Optional<WrittenDate>> remembered =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<WrittenDate>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Null where the cell is no date. */
  WrittenDate read(SheetCell cell) {
    if (cell.date() != null) {
      if (cell.yearShown() && cell.date().getYear() < FIRST_YEAR) {
        return null;
      }
      LocalTime time = cell.date().toLocalTime();
      boolean midnight = time.equals(LocalTime.MIDNIGHT);
      return WrittenDate.of(
          cell.date().toLocalDate(), midnight ? null : time, cell.yearShown(), "workbook");
    }
    return cell.text().length() > LONGEST
        ? null
        : remembered
            .computeIfAbsent(cell.text(), text -> Optional.ofNullable(read(text)))
            .orElse(null);
  }

  static WrittenDate read(String text) {
    ClockText clock = ClockText.in(Folded.of(text));
    if (NO_YEAR.matcher(clock.rest()).find()) {
      return null;
    }
    try {
      WrittenDate date = day(clock.rest());
      return date == null || !exists(date) ? null : date.at(clock.time(), clock.offset());
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static boolean exists(WrittenDate date) {
    MonthDay.of(date.month(), date.day());
    return !date.hasYear()
        || date.year() >= FIRST_YEAR
            && (date.order() == WrittenDate.Order.OPEN || date.in(date.year()) != null);
  }

  private static WrittenDate day(String text) {
    Matcher found = YEAR_FIRST.matcher(text);
    if (found.matches()) {
      return dated(found.group(1), found.group(3), found.group(4), "yyyy-MM-dd");
    }
    found = EIGHT_DIGITS.matcher(text);
    if (found.matches()) {
      return dated(found.group(1), found.group(2), found.group(3), "yyyyMMdd");
    }
    found = SERIAL.matcher(text);
    if (found.matches()) {
      LocalDate date = SERIAL_ZERO.plusDays(Integer.parseInt(found.group(1)));
      return WrittenDate.of(date, null, true, "serial");
    }
    found = SIGNS.matcher(text);
    if (found.matches()) {
      String language = text.contains("월") ? "ko" : text.contains("号") ? "zh" : "ja";
      return written(found.group(1), found.group(2), found.group(3), Set.of(language), "M月d日");
    }
    found = NUMBERS.matcher(text);
    return found.matches() ? numbers(found) : DateWords.read(text);
  }

  private static WrittenDate dated(String year, String month, String day, String form) {
    return written(year, month, day, Set.of(), form);
  }

  private static WrittenDate written(
      String year, String month, String day, Set<String> languages, String form) {
    return new WrittenDate(
        year == null ? 0 : Integer.parseInt(year),
        Integer.parseInt(month),
        Integer.parseInt(day),
        WrittenDate.Order.NAMED,
        null,
        null,
        languages,
        form);
  }

  /** Points stand between numbers only where the day is in front. */
  private static WrittenDate numbers(Matcher found) {
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(3));
    String written = found.group(4);
    int year = written == null ? 0 : Integer.parseInt(written) + (written.length() == 2 ? 2000 : 0);
    boolean points = found.group(2).equals(".");
    WrittenDate.Order order =
        points || first > 12
            ? WrittenDate.Order.DAY_FIRST
            : second > 12 ? WrittenDate.Order.MONTH_FIRST : WrittenDate.Order.OPEN;
    boolean dayFirst = order == WrittenDate.Order.DAY_FIRST;
    String form = (dayFirst ? "d/M" : "M/d").replace("/", found.group(2));
    return new WrittenDate(
        year,
        dayFirst ? second : first,
        dayFirst ? first : second,
        first == second ? WrittenDate.Order.NAMED : order,
        null,
        null,
        Set.of(),
        year == 0 ? form : form + found.group(2) + "yyyy");
  }
}
