package io.hookline.content.measure.networkfile;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of months in many languages, by the CLDR in every form, and what networks and spreadsheets
 * write besides.
 */
final class MonthWords {

  /** A month, and the languages in which the word means it. */
  record Found(int month, Set<String> languages) {}

  /** Not Croatian: its listopad is October and that of its neighbours November. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "vi", "el", "it", "nl", "id", "pl", "tr", "sv", "da", "nb",
          "fi", "cs", "hu", "ro", "uk", "ru", "bg", "ms", "ca", "th", "ar", "hi", "fil", "en-GB",
          "en-AU", "de-AT", "fr-CA", "es-MX", "es-US", "pt-PT");

  private static final List<TextStyle> FORMS =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final String[] MORE = {
    "en sept=9",
    "de mrz=3",
    "de marz=3",
    "de janner=1",
    "de feber=2",
    "de jan=1",
    "fr sept=9",
    "fr fevr=2",
    "es sept=9",
    "es set=9",
    "es setiembre=9",
    "pt set=9",
    "el μαιου=5",
    "el ιουν=6",
    "el ιουλ=7",
    "el αυγ=8",
    "el σεπ=9",
    "el σεπτ=9",
    "el μαρ=3",
    "el φεβ=2",
    "id agu=8",
    "id agt=8",
    "id ags=8",
    "vi thang mot=1",
    "vi thang gieng=1",
    "vi thang hai=2",
    "vi thang ba=3",
    "vi thang tu=4",
    "vi thang bon=4",
    "vi thang nam=5",
    "vi thang sau=6",
    "vi thang bay=7",
    "vi thang tam=8",
    "vi thang chin=9",
    "vi thang muoi=10",
    "vi thang muoi mot=11",
    "vi thang muoi hai=12",
    "vi thang chap=12"
  };

  private static final Map<String, Found> MONTHS = months();
  private static final Set<String> DAYS = days();

  private MonthWords() {}

  private static Map<String, Found> months() {
    Map<String, Found> months = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (TextStyle form : FORMS) {
        for (Month month : Month.values()) {
          add(months, month.getDisplayName(form, locale), month.getValue(), locale.getLanguage());
        }
      }
    }
    for (String more : MORE) {
      String[] parts = more.split("[ =]", 2);
      int equals = parts[1].indexOf('=');
      add(
          months,
          parts[1].substring(0, equals),
          Integer.parseInt(parts[1].substring(equals + 1)),
          parts[0]);
    }
    return months;
  }

  private static void add(Map<String, Found> months, String name, int month, String language) {
    String word = word(name);
    // Of some languages a form is only a number.
    if (word.isEmpty() || word.chars().anyMatch(Character::isDigit)) {
      return;
    }
    Found known = months.computeIfAbsent(word, first -> new Found(month, new TreeSet<>()));
    if (known.month() == month) {
      known.languages().add(language);
    }
  }

  private static Set<String> days() {
    Set<String> days = new HashSet<>();
    for (String language : LANGUAGES) {
      for (TextStyle form : FORMS) {
        for (DayOfWeek day : DayOfWeek.values()) {
          // Quinta-feira and Thứ Năm are two words.
          String name = word(day.getDisplayName(form, Locale.forLanguageTag(language)));
          days.addAll(List.of(name.split("[ -]")));
        }
      }
    }
    return days;
  }

  private static String word(String name) {
    return Folded.of(name).replace(".", "").replace("'", "").strip();
  }

  /** Null if the folded word is no month's. */
  static Found of(String word) {
    return MONTHS.get(word);
  }

  static boolean isDayOfWeek(String word) {
    return DAYS.contains(word);
  }
}
