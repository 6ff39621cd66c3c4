package io.hookline.content.measure.networkfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "August 9 | 0 | 8 | 9",
        "Aug 9 | 0 | 8 | 9",
        "9 August | 0 | 8 | 9",
        "9-Aug | 0 | 8 | 9",
        "09-Aug-26 | 2026 | 8 | 9",
        "Aug 9, 2026 | 2026 | 8 | 9",
        "Sept. 9th, 2026 | 2026 | 9 | 9",
        "Mon, Aug 9 | 0 | 8 | 9",
        "9. August | 0 | 8 | 9",
        "9. Aug. | 0 | 8 | 9",
        "3. März 2026 | 2026 | 3 | 3",
        "1. Jänner | 0 | 1 | 1",
        "Montag, 9. August 2026 | 2026 | 8 | 9",
        "9 août | 0 | 8 | 9",
        "1er janvier | 0 | 1 | 1",
        "14 févr. | 0 | 2 | 14",
        "9 de agosto | 0 | 8 | 9",
        "9 de agosto de 2026 | 2026 | 8 | 9",
        "9 ago. | 0 | 8 | 9",
        "1 de setiembre | 0 | 9 | 1",
        "9 de março | 0 | 3 | 9",
        "9 de set. de 2026 | 2026 | 9 | 9",
        "18 tháng Sáu | 0 | 6 | 18",
        "18 tháng 6 | 0 | 6 | 18",
        "18 thg 6 | 0 | 6 | 18",
        "18 thg 6, 2026 | 2026 | 6 | 18",
        "2 tháng Mười Hai | 0 | 12 | 2",
        "1 tháng Tư | 0 | 4 | 1",
        "ngày 18 tháng 6 năm 2026 | 2026 | 6 | 18",
        "9月16日 | 0 | 9 | 16",
        "2026年9月16日 | 2026 | 9 | 16",
        "９月１６日 | 0 | 9 | 16",
        "9月16日(水) | 0 | 9 | 16",
        "15 Ιανουαρίου | 0 | 1 | 15",
        "15 Ιαν | 0 | 1 | 15",
        "3 Μαΐου 2026 | 2026 | 5 | 3",
        "8 Juli | 0 | 7 | 8",
        "8 Agustus | 0 | 8 | 8",
        "8 luglio | 0 | 7 | 8",
        "8 sierpnia | 0 | 8 | 8",
        "8 августа | 0 | 8 | 8",
        "8 Ağustos | 0 | 8 | 8",
        "2026-08-09 | 2026 | 8 | 9",
        "2026/8/9 | 2026 | 8 | 9",
        "20260809 | 2026 | 8 | 9",
        "09.08.2026 | 2026 | 8 | 9",
        "9.8. | 0 | 8 | 9",
        "46243 | 2026 | 8 | 9",
        "8/9/2026 | 2026 | 8 | 9",
        "28/8/2026 | 2026 | 8 | 28",
        "8월 9일 | 0 | 8 | 9",
        "2026 August 9 | 2026 | 8 | 9"
      })
  void days(String text, int year, int month, int day) {
    WrittenDate date = DateText.read(text);
    assertThat(date).as(text).isNotNull();
    assertThat(new int[] {date.year(), date.month(), date.day()})
        .as(text)
        .containsExactly(year, month, day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11/03/2026 06:12 | 06:12", "2026-11-03T06:12:30 | 06:12:30",
            "2026-11-03 18:12:00.000 | 18:12",
        "Nov 3, 2026, 6:12 PM | 18:12", "Nov 3, 2026 12:05 a.m. | 00:05",
            "3. November 2026 um 18:12 Uhr | 18:12",
        "3 nov. 2026 à 18h12 | 18:12", "2026年11月3日 18:12 | 18:12"
      })
  void times(String text, LocalTime time) {
    WrittenDate date = DateText.read(text);
    assertThat(date).as(text).isNotNull();
    assertThat(date.time()).as(text).isEqualTo(time);
    assertThat(date.month()).as(text).isEqualTo(11);
  }

  @Test
  void offsets() {
    assertThat(DateText.read("2026-11-03T06:12:30+0000").offset())
        .isEqualTo(java.time.ZoneOffset.UTC);
    assertThat(DateText.read("2026-11-03T06:12:30Z").offset()).isEqualTo(java.time.ZoneOffset.UTC);
    assertThat(DateText.read("2026-11-03T06:12-08:00").offset())
        .isEqualTo(java.time.ZoneOffset.ofHours(-8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Lifetime",
        "Total",
        "undefined",
        "32 August",
        "August",
        "August 2026",
        "2026",
        "13/13/2026",
        "30 February",
        "2026-02-29",
        "1234",
        "12.5",
        "11月",
        "August 9 10 11",
        "9 Foo",
        "2026-13-01",
        "0/0",
        "0000-01-01",
        "0001-01-01",
        "1/1/1970 00:00",
        "30.12.1899",
        "Jan 1, 1970",
        "1.2K"
      })
  void noDates(String text) {
    assertThat(DateText.read(text)).as(text).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-US", "en-GB", "de-DE", "de-AT", "fr-FR", "fr-CA", "es-ES", "es-MX", "pt-BR", "pt-PT",
            "vi-VN",
        "ja-JP", "el-GR", "it-IT", "nl-NL", "id-ID", "pl-PL", "tr-TR", "sv-SE", "da-DK", "nb-NO",
            "cs-CZ",
        "ro-RO", "uk-UA", "ru-RU", "ko-KR"
      })
  void everyDayOfTheYearAsTheLanguageWritesIt(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
      for (FormatStyle style :
          new FormatStyle[] {FormatStyle.LONG, FormatStyle.MEDIUM, FormatStyle.FULL}) {
        String text = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(day);
        WrittenDate date = DateText.read(text);
        assertThat(date).as(text).isNotNull();
        boolean open = date.order() == WrittenDate.Order.OPEN;
        assertThat(date.ordered(open ? WrittenDate.Order.DAY_FIRST : date.order()).in(date.year()))
            .as(text)
            .isEqualTo(day);
      }
    }
  }
}
