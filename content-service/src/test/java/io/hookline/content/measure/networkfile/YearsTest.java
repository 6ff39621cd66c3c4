package io.hookline.content.measure.networkfile;

import static io.hookline.content.measure.networkfile.FileFixtures.BERLIN;
import static io.hookline.content.measure.networkfile.FileFixtures.codes;
import static io.hookline.content.measure.networkfile.FileFixtures.rows;
import static io.hookline.content.measure.networkfile.FileFixtures.table;
import static io.hookline.content.measure.networkfile.FileFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days that are written without a year. */
class YearsTest {

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

  @TempDir Path folder;

  private static Hints on(String today) {
    return Hints.of(Instant.parse(today + "T12:00:00Z"), BERLIN);
  }

  private static byte[] overview(List<String> days) {
    return text(
        Stream.concat(
                Stream.of("Date,Video Views,Profile Views,Likes,Comments,Shares"),
                days.stream().map(day -> day + ",1,2,3,4,5"))
            .toArray(String[]::new));
  }

  private static byte[] overview(String... days) {
    return overview(List.of(days));
  }

  private static List<String> days(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).map(ENGLISH::format).toList();
  }

  private List<LocalDate> dates(byte[] file, Hints hints) {
    return rows(table(folder, "Overview.csv", file, hints)).stream().map(FileRow::date).toList();
  }

  private Question question(byte[] file, Hints hints) {
    Table table = table(folder, "Overview.csv", file, hints);
    assertThat(table.questions()).hasSize(1);
    assertThat(table.period()).isNull();
    assertThat(table.yearFound()).isNull();
    assertThat(rows(table)).allMatch(row -> row.date() == null && !row.isUsable());
    return table.questions().get(0);
  }

  @Test
  void wholeYearUpToTwoDaysAgo() {
    LocalDate from = LocalDate.of(2025, 11, 27);
    LocalDate to = LocalDate.of(2026, 11, 26);
    byte[] file = overview(days(from, to));
    assertThat(dates(file, on("2026-11-28"))).isEqualTo(from.datesUntil(to.plusDays(1)).toList());
    Table table = table(folder, "Overview.csv", file, on("2026-11-28"));
    assertThat(table.period()).isEqualTo(new Period(from, to));
    assertThat(table.yearFound()).isEqualTo("2026, as it ends 2 days before today");
  }

  @Test
  void newestFirst() {
    List<String> days =
        new ArrayList<>(days(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 10)));
    Collections.reverse(days);
    List<LocalDate> dates = dates(overview(days), on("2026-01-12"));
    assertThat(dates.get(0)).isEqualTo("2026-01-10");
    assertThat(dates.get(21)).isEqualTo("2025-12-20");
  }

  @Test
  void sortedByASpreadsheetAsWords() {
    List<String> days =
        new ArrayList<>(days(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 10)));
    Collections.sort(days);
    Table table = table(folder, "Overview.csv", overview(days), on("2026-01-12"));
    assertThat(table.period())
        .isEqualTo(new Period(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 10)));
    assertThat(rows(table)).extracting(FileRow::date).doesNotHaveDuplicates().hasSize(22);
    Collections.shuffle(days, new Random(7));
    assertThat(dates(overview(days), on("2026-01-12"))).doesNotHaveDuplicates().hasSize(22);
  }

  @Test
  void twoDaysOverNewYear() {
    assertThat(dates(overview("December 31", "January 1"), on("2026-01-03")))
        .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1));
    assertThat(dates(overview("January 1", "December 31"), on("2026-01-03")))
        .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 12, 31));
  }

  @Test
  void endsLongAgoAndMayBeOfTheYearBefore() {
    byte[] file = overview("August 9", "August 10");
    Question question = question(file, on("2026-11-28"));
    assertThat(question.kind()).isEqualTo(Question.Kind.YEAR);
    assertThat(question.key()).isEqualTo("Overview.csv:YEAR");
    assertThat(question.candidates()).containsExactly("2026", "2025", "2024");
    for (String key : List.of("Overview.csv:YEAR", "YEAR")) {
      assertThat(dates(file, on("2026-11-28").withAnswers(Map.of(key, "2025"))))
          .containsExactly(LocalDate.of(2025, 8, 9), LocalDate.of(2025, 8, 10));
    }
  }

  @Test
  void dayThatIsYetToComeWasLastYear() {
    assertThat(question(overview("November 28", "November 29"), on("2026-11-28")).candidates())
        .containsExactly("2025", "2024", "2023");
  }

  @Test
  void newYearIsTheBrandsNotGreenwichs() {
    Hints inTokyo =
        Hints.of(Instant.parse("2025-12-31T16:00:00Z"), java.time.ZoneId.of("Asia/Tokyo"));
    assertThat(dates(overview("December 31", "January 1"), inTokyo))
        .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1));
  }

  @Test
  void leapDay() {
    byte[] file = overview("February 28", "February 29", "March 1");
    assertThat(dates(file, on("2028-03-03")))
        .containsExactly(
            LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1));
    assertThat(question(file, on("2026-03-03")).candidates()).containsExactly("2024", "2020");
    Table wrong =
        table(folder, "Overview.csv", file, on("2026-03-03").withAnswers(Map.of("YEAR", "2025")));
    assertThat(wrong.faults())
        .extracting(fault -> fault.code().name())
        .containsExactly("ANSWER_IMPOSSIBLE");
    assertThat(rows(wrong)).allMatch(row -> codes(row).contains("QUESTION_OPEN"));
  }

  @Test
  void leapDayInTheYearBeforeTheLast() {
    LocalDate from = LocalDate.of(2024, 2, 20);
    LocalDate to = LocalDate.of(2025, 1, 31);
    assertThat(dates(overview(days(from, to)), on("2025-02-02")))
        .isEqualTo(from.datesUntil(to.plusDays(1)).toList());
  }

  @Test
  void answersThatCannotBe() {
    byte[] file = overview("August 9", "August 10");
    for (String answer : List.of("2027", "last year", "", "99999")) {
      Table table =
          table(folder, "Overview.csv", file, on("2026-11-28").withAnswers(Map.of("YEAR", answer)));
      assertThat(table.faults())
          .as(answer)
          .extracting(fault -> fault.code().name())
          .containsExactly("ANSWER_IMPOSSIBLE");
    }
  }

  /** As downloaded: the date in the name is the first day, the number the instant of the export. */
  @Test
  void nameOfTheArchiveTellsTheFirstDayAndTheExport() {
    byte[] file = overview(days(LocalDate.of(2024, 8, 28), LocalDate.of(2025, 8, 26)));
    String name = "Overview_2024-08-28_1756305428_mia.skin (1).zip";
    byte[] archive = FileFixtures.zip(Map.of("Overview.csv", file));
    Understood understood = FileFixtures.understood(folder, name, archive, on("2026-11-28"));
    assertThat(understood.questions()).isEmpty();
    assertThat(understood.handle()).isEqualTo("mia.skin");
    assertThat(understood.exportedAt()).isEqualTo(Instant.parse("2025-08-27T14:37:08Z"));
    assertThat(understood.tables().get(0).period())
        .isEqualTo(new Period(LocalDate.of(2024, 8, 28), LocalDate.of(2025, 8, 26)));
    assertThat(understood.tables().get(0).yearFound()).contains("name");
  }

  @Test
  void nameThatDoesNotFitIsNotBelieved() {
    byte[] file = overview("August 9", "August 10");
    Table table = table(folder, "Overview_2025-01-01.csv", file, on("2026-11-28"));
    assertThat(table.questions()).hasSize(1);
    Table late =
        table(
            folder,
            "Overview_2025-01-01_9999999999_x.csv",
            overview("November 20"),
            on("2026-11-28"));
    assertThat(rows(late).get(0).date()).isEqualTo("2026-11-20");
  }

  @Test
  void archiveThatIsOldHasNoNewerDays() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("Overview.csv");
      entry.setTimeLocal(LocalDateTime.of(2025, 8, 12, 9, 30));
      zip.putNextEntry(entry);
      zip.write(overview("August 9", "August 10"));
    }
    Table table = table(folder, "renamed.zip", bytes.toByteArray(), on("2026-11-28"));
    assertThat(table.writtenAt()).isEqualTo("2025-08-12T09:30:00");
    assertThat(table.period().to()).isEqualTo("2025-08-10");
  }

  @Test
  void yearsThatAreWrittenNeedNoQuestion() {
    Table table =
        table(folder, "Overview.csv", overview("2024-08-09", "2024-08-10"), on("2026-11-28"));
    assertThat(table.questions()).isEmpty();
    assertThat(table.yearFound()).isNull();
    assertThat(table.period().to()).isEqualTo("2024-08-10");
    FileRow future =
        rows(table(folder, "Overview.csv", overview("2026-12-24"), on("2026-11-28"))).get(0);
    assertThat(codes(future)).containsExactly("DATE_IN_FUTURE");
  }

  @Test
  void unreadableDayIsItsRowsFault() {
    List<FileRow> rows =
        rows(
            table(
                folder,
                "Overview.csv",
                overview("November 20", "Sometime", "November 31", "November 22"),
                on("2026-11-28")));
    assertThat(codes(rows.get(1))).containsExactly("DATE_UNREADABLE");
    assertThat(codes(rows.get(2))).containsExactly("DATE_UNREADABLE");
    assertThat(rows.get(3).date()).isEqualTo("2026-11-22");
    assertThat(rows.get(1).faults().get(0).line()).isEqualTo(3);
  }
}
