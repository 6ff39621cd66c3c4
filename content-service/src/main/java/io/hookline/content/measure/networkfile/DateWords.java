package io.hookline.content.measure.networkfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates whose month is a word: {@code August 9}, {@code 9 de agosto de 2026}, {@code 9-Aug-26}. */
final class DateWords {

  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?:[a-z ]{2,12}, )?(?:ngay )?(\\d{1,2}) (?:thang|thg\\.?) ?(\\d{1,2})(?:,? (?:nam )?(\\d{4}))?");

  private static final Pattern ORDINAL =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|e|o|a|η|\\.)(?![\\p{L}\\d])");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s,;.'()/-]+");

  /** What stands between the parts in one language or another. */
  private static final Set<String> FILLERS =
      Set.of(
          "de", "del", "di", "of", "the", "le", "den", "den.", "el", "ngay", "στισ", "г", "р",
          "року");

  private DateWords() {}

  /** Null if the folded text is no such date. */
  static WrittenDate read(String text) {
    Matcher vietnamese = VIETNAMESE.matcher(text);
    if (vietnamese.matches()) {
      int year = vietnamese.group(3) == null ? 0 : Integer.parseInt(vietnamese.group(3));
      return date(
          year,
          Integer.parseInt(vietnamese.group(2)),
          Integer.parseInt(vietnamese.group(1)),
          Set.of("vi"),
          "d 'thg' M");
    }
    boolean point = text.matches(".*\\d\\. ?\\p{L}.*");
    String bare = ORDINAL.matcher(text.replace("nam 20", "20")).replaceAll("$1 ");
    List<Integer> numbers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int before = 0;
    for (String part : SEPARATORS.split(bare.strip())) {
      if (part.matches("\\d{1,4}")) {
        numbers.add(Integer.parseInt(part));
        before += words.isEmpty() ? 1 : 0;
      } else if (!part.isEmpty() && !FILLERS.contains(part)) {
        words.add(part);
      }
    }
    MonthWords.Found month = month(words);
    return month == null ? null : date(numbers, month, before > 0, point);
  }

  /** Mar is a month and, in Spanish, a day of the week: it is the month if there is no other. */
  private static MonthWords.Found month(List<String> words) {
    if (words.isEmpty() || words.size() > 4) {
      return null;
    }
    MonthWords.Found month = named(words);
    if (month == null && MonthWords.isDayOfWeek(words.get(0))) {
      month = named(words.subList(1, words.size()));
    }
    return month == null
        ? named(words.stream().filter(word -> !MonthWords.isDayOfWeek(word)).toList())
        : month;
  }

  private static MonthWords.Found named(List<String> words) {
    return MonthWords.of(String.join(" ", words).replaceFirst("^thg ", "thang "));
  }

  private static WrittenDate date(
      List<Integer> numbers, MonthWords.Found month, boolean dayFirst, boolean point) {
    if (numbers.isEmpty() || numbers.size() > 2) {
      return null;
    }
    int first = numbers.get(0);
    int second = numbers.size() == 2 ? numbers.get(1) : 0;
    boolean yearInFront = first > 31;
    int day = yearInFront ? second : first;
    int written = yearInFront ? first : second;
    if (day < 1 || day > 31 || written > 0 && written < 1000 && written > 99) {
      return null;
    }
    int year = written == 0 || written > 99 ? written : 2000 + written;
    return date(
        year,
        month.month(),
        day,
        spoken(month.languages(), dayFirst, point),
        dayFirst ? "d MMMM" : "MMMM d");
  }

  /** Only English puts the month in front; it puts no point behind the day. */
  private static Set<String> spoken(Set<String> languages, boolean dayFirst, boolean point) {
    Set<String> left = new TreeSet<>(languages);
    if (!dayFirst && left.contains("en")) {
      return Set.of("en");
    }
    if (point) {
      left.removeAll(Set.of("en", "fr", "es", "pt", "el", "it", "id"));
    }
    return left.isEmpty() ? languages : left;
  }

  private static WrittenDate date(
      int year, int month, int day, Set<String> languages, String form) {
    return new WrittenDate(
        year,
        month,
        day,
        WrittenDate.Order.NAMED,
        null,
        null,
        languages,
        year == 0 ? form : form + " yyyy");
  }
}
