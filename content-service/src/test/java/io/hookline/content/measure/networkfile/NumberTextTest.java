package io.hookline.content.measure.networkfile;

import static io.hookline.content.measure.networkfile.FileFixtures.HINTS;
import static io.hookline.content.measure.networkfile.FileFixtures.codes;
import static io.hookline.content.measure.networkfile.FileFixtures.rows;
import static io.hookline.content.measure.networkfile.FileFixtures.table;
import static io.hookline.content.measure.networkfile.FileFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0 | . | 0",
        "1234 | . | 1234",
        "1,234 | . | 1234",
        "1.234 | , | 1234",
        "1,234,567 | . | 1234567",
        "1.234.567 | , | 1234567",
        "12,34,567 | . | 1234567",
        "1 234 | , | 1234",
        "1\u202f234\u202f567 | . | 1234567",
        "1\u00a0234,5 | , | 1234.5",
        "1'234.5 | . | 1234.5",
        "1’234 | . | 1234",
        "-3 | . | -3",
        "−3 | . | -3",
        "–3 | . | -3",
        "+7 | . | 7",
        "1.2K | . | 1200",
        "1.2k | . | 1200",
        "1,2K | , | 1200",
        "3.4M | . | 3400000",
        "1,2 Mio. | , | 1200000",
        "1,2 Tsd. | , | 1200",
        "1,2 k | , | 1200",
        "1,2 mil | , | 1200",
        "1,2 mi | , | 1200000",
        "1.2万 | . | 12000",
        "120万 | . | 1200000",
        "1.5億 | . | 150000000",
        "1,2 Tr | , | 1200000",
        "1,2N | , | 1200",
        "1,2 χιλ. | , | 1200",
        "1,2 εκ. | , | 1200000",
        "1.2B | . | 1200000000",
        "2 Mrd. | , | 2000000000",
        "61% | . | 0.61",
        "12,5 % | , | 0.125",
        "１２３ | . | 123",
        "١٢٣ | . | 123",
        "0.5 | . | 0.5",
        ".5 | . | 0.5",
        "1.234,56 | , | 1234.56",
        "1,234.56 | . | 1234.56",
        "12.3456 | . | 12.3456"
      })
  void values(String text, String mark, String value) {
    NumberText number = NumberText.of(text);
    assertThat(number).as(text).isNotNull();
    assertThat(number.value(Mark.of(mark.charAt(0)))).as(text).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "1.2.3",
        "1,2,3",
        "1 2",
        "12 34",
        "1..2",
        "K",
        "%",
        "1.2X",
        "1e5",
        "1.78E+16",
        "0x1F",
        "1/2",
        "12:30",
        "1,234.567.890",
        "=1+1",
        "NaN",
        "Infinity",
        "1234567890123456789012345678901234567890123"
      })
  void noNumbers(String text) {
    NumberText number = NumberText.of(text);
    assertThat(number == null ? null : number.value(Mark.POINT)).as(text).isNull();
    assertThat(number == null ? null : number.value(Mark.COMMA)).as(text).isNull();
  }

  private Table views(Hints hints, String date, String... views) {
    List<String> lines = new ArrayList<>(List.of("Date;Video Views;Profile Views;Likes"));
    for (int i = 0; i < views.length; i++) {
      lines.add(date.formatted(i + 10) + ";" + views[i] + ";1;2");
    }
    return table(folder, "Overview.csv", text(lines.toArray(String[]::new)), hints);
  }

  private static List<Long> counts(Table table) {
    return rows(table).stream().map(row -> row.count(Meaning.VIEWS)).toList();
  }

  @Test
  void pointsByTheLanguageOfTheDates() {
    Table german = views(HINTS, "%d. November", "10.000", "999");
    assertThat(german.decimalMark()).isEqualTo(",");
    assertThat(counts(german)).containsExactly(10_000L, 999L);
    assertThat(counts(views(HINTS, "%d tháng Mười Một", "10.000"))).containsExactly(10_000L);
    assertThat(counts(views(HINTS, "November %d", "10,000"))).containsExactly(10_000L);
    assertThat(counts(views(HINTS, "11月%d日", "10,000"))).containsExactly(10_000L);
    assertThat(counts(views(HINTS.withLanguage("de"), "2026-11-%d", "10.000")))
        .containsExactly(10_000L);
  }

  @Test
  void oneNumberThatTellsDecidesForAll() {
    assertThat(counts(views(HINTS, "2026-11-%d", "10.000", "1.234.567")))
        .containsExactly(10_000L, 1_234_567L);
    assertThat(counts(views(HINTS, "2026-11-%d", "10,000", "1.2K")))
        .containsExactly(10_000L, 1200L);
    assertThat(counts(views(HINTS, "2026-11-%d", "10.000", "1,2K")))
        .containsExactly(10_000L, 1200L);
  }

  @Test
  void pointsInAnEnglishFileAreAsked() {
    Table table = views(HINTS, "November %d", "10.000", "7");
    assertThat(table.questions())
        .extracting(Question::kind)
        .containsExactly(Question.Kind.DECIMAL_MARK);
    assertThat(table.questions().get(0).candidates()).containsExactly(".", ",");
    assertThat(codes(rows(table).get(0))).containsExactly("QUESTION_OPEN");
    assertThat(rows(table).get(1).count(Meaning.VIEWS)).isEqualTo(7);
    Map<String, String> comma = Map.of("DECIMAL_MARK", ",");
    assertThat(counts(views(HINTS.withAnswers(comma), "November %d", "10.000")))
        .containsExactly(10_000L);
    Map<String, String> other = Map.of("DECIMAL_MARK", ";");
    assertThat(views(HINTS.withAnswers(other), "November %d", "10.000").faults())
        .extracting(fault -> fault.code().name())
        .containsExactly("ANSWER_IMPOSSIBLE");
  }

  @Test
  void mixedMarksAreTheFaultOfTheRowsThatAreFewer() {
    Table table = views(HINTS, "2026-11-%d", "1.2K", "1.3K", "1,4K", "10.000", "10,000");
    assertThat(table.decimalMark()).isEqualTo(".");
    List<FileRow> rows = rows(table);
    assertThat(codes(rows.get(2))).containsExactly("MIXED_DECIMAL_MARKS");
    assertThat(codes(rows.get(3))).containsExactly("MIXED_DECIMAL_MARKS");
    assertThat(rows.get(3).isUsable()).isFalse();
    assertThat(rows.get(4).count(Meaning.VIEWS)).isEqualTo(10_000);
    Table even = views(HINTS.withLanguage("xx"), "2026-11-%d", "1.2K", "1,4K");
    assertThat(even.questions()).hasSize(1);
  }

  @Test
  void faultsOfSingleNumbers() {
    List<FileRow> rows =
        rows(views(HINTS, "2026-11-%d", "12.5", "abc", "7430000000000000001", "61%", "12.0"));
    assertThat(rows.stream().map(FileFixtures::codes).toList())
        .containsExactly(
            List.of("COUNT_NOT_WHOLE"),
            List.of("NUMBER_UNREADABLE"),
            List.of("NUMBER_TOO_LARGE"),
            List.of("NUMBER_UNREADABLE"),
            List.of());
    assertThat(rows.get(4).count(Meaning.VIEWS)).isEqualTo(12);
    assertThat(rows.get(0).faults().get(0).column()).isEqualTo("VIEWS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "undefined",
        "–",
        "-",
        "—",
        "N/A",
        "n/a",
        "#N/A",
        "null",
        "NaN",
        "",
        "  ",
        "k. A.",
        "--"
      })
  void wordsForNothingAreNotZero(String written) {
    FileRow row = rows(views(HINTS, "2026-11-%d", written)).get(0);
    assertThat(row.figures()).doesNotContainKey(Meaning.VIEWS).containsKey(Meaning.LIKES);
    assertThat(row.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0:00:31,31",
    "1:02,62",
    "1:02:03,3723",
    "12h:3m:5s,43385",
    "8.4s,8.4",
    "31 Sek.,31",
    "1h 2m 3s,3723"
  })
  void durations(String text, String seconds) {
    assertThat(DurationText.read(text)).isEqualByComparingTo(seconds);
  }

  @ParameterizedTest
  @CsvSource({"7,7", "07:00,7", "7 PM,19", "12 AM,0", "12 p.m.,12", "19 Uhr,19", "19時,19", "23,23"})
  void hours(String text, int hour) {
    assertThat(HourText.read(text)).isEqualTo(hour);
  }
}
