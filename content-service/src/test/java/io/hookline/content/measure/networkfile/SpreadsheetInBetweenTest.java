package io.hookline.content.measure.networkfile;

import static io.hookline.content.measure.networkfile.FileFixtures.HINTS;
import static io.hookline.content.measure.networkfile.FileFixtures.codes;
import static io.hookline.content.measure.networkfile.FileFixtures.resource;
import static io.hookline.content.measure.networkfile.FileFixtures.rows;
import static io.hookline.content.measure.networkfile.FileFixtures.table;
import static io.hookline.content.measure.networkfile.FileFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.sheet.Archives;
import io.hookline.content.sheet.Books;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a spreadsheet program has opened and saved again. */
class SpreadsheetInBetweenTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String VIDEO = "https://www.tiktok.com/@mia.skin/video/7711010766683098389";

  @TempDir Path folder;

  private FileRow first(String name, byte[] file) {
    Table table = table(folder, name, file, HINTS);
    assertThat(table.questions()).isEmpty();
    assertThat(table.faults()).isEmpty();
    FileRow row = rows(table).get(0);
    assertThat(row.faults()).isEmpty();
    return row;
  }

  @Test
  void semicolonsAndDatesThatItHasUnderstood() {
    for (String day :
        List.of(
            "2026-11-24",
            "24.11.2026",
            "24.11.26",
            "24-Nov",
            "24-Nov-26",
            "46350",
            "2026/11/24",
            "11/24/2026",
            "24/11/2026",
            "24.11.")) {
      FileRow row =
          first(
              "Overview.csv",
              text(
                  "sep=;",
                  "Date;Video Views;Profile Views;Likes;Comments;Shares",
                  day + ";1234;56;;0;1",
                  ";;;;;"));
      assertThat(row.date()).as(day).isEqualTo(DAY);
      assertThat(row.count(Meaning.VIEWS)).isEqualTo(1234);
      assertThat(row.count(Meaning.LIKES)).isNull();
    }
  }

  @Test
  void daysWhoseOrderTheirSequenceTells() {
    Table table =
        table(
            folder,
            "Overview.csv",
            text(
                "Date,Video Views,Profile Views",
                "02/11/2026,1,2",
                "03/11/2026,1,2",
                "04/11/2026,1,2"),
            HINTS);
    assertThat(rows(table))
        .extracting(FileRow::date)
        .containsExactly(
            LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 4));
    assertThat(table.questions()).isEmpty();
  }

  @Test
  void daysThatAreWrittenInEitherOrderAreAsked() {
    byte[] file = text("Date,Video Views,Profile Views", "02/11/2026,1,2");
    Table table = table(folder, "Overview.csv", file, HINTS);
    assertThat(table.questions())
        .extracting(Question::kind)
        .containsExactly(Question.Kind.DAY_MONTH_ORDER);
    assertThat(table.questions().get(0).candidates()).containsExactly("MONTH_FIRST", "DAY_FIRST");
    assertThat(codes(rows(table).get(0))).containsExactly("QUESTION_OPEN");
    assertThat(
            rows(table(
                    folder,
                    "Overview.csv",
                    file,
                    HINTS.withAnswers(Map.of("DAY_MONTH_ORDER", "DAY_FIRST"))))
                .get(0)
                .date())
        .isEqualTo("2026-11-02");
    assertThat(
            rows(table(
                    folder,
                    "Overview.csv",
                    file,
                    HINTS.withAnswers(Map.of("Overview.csv:DAY_MONTH_ORDER", "MONTH_FIRST"))))
                .get(0)
                .date())
        .isEqualTo("2026-02-11");
    assertThat(
            table(folder, "Overview.csv", file, HINTS.withAnswers(Map.of("DAY_MONTH_ORDER", "x")))
                .faults())
        .hasSize(1);
    assertThat(rows(table(folder, "Overview.csv", file, HINTS.withLanguage("de"))).get(0).date())
        .isEqualTo("2026-11-02");
  }

  @Test
  void datesInTwoOrdersAreTheFaultOfTheRowsThatCanBeEither() {
    List<FileRow> rows =
        rows(
            table(
                folder,
                "Overview.csv",
                text(
                    "Date,Video Views,Profile Views",
                    "11/24/2026,1,2",
                    "25/11/2026,1,2",
                    "02/11/2026,1,2"),
                HINTS));
    assertThat(rows.get(0).date()).isEqualTo(DAY);
    assertThat(rows.get(1).date()).isEqualTo(DAY.plusDays(1));
    assertThat(codes(rows.get(2))).containsExactly("DATE_ORDER_MIXED");
  }

  @Test
  void unicodeTextOfExcel() {
    String text =
        new String(resource("tiktok/de/Overview.csv"), StandardCharsets.UTF_8)
            .replace("\",\"", "\t")
            .replace("\"", "");
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(first("Overview.txt", text.getBytes(charset)).count(Meaning.VIEWS))
          .isEqualTo(1234);
    }
    String ansi = text.replace("\uFEFF", "").replace('–', '-');
    Table declared =
        table(
            folder,
            "Overview.csv",
            ansi.getBytes(Charset.forName("windows-1252")),
            HINTS.withCharset(Charset.forName("windows-1252")));
    assertThat(rows(declared)).hasSize(3);
  }

  private static Consumer<Worksheet> overview(Consumer<Worksheet> day) {
    return sheet -> {
      String[] header = {"Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares"};
      for (int i = 0; i < header.length; i++) {
        sheet.value(0, i, header[i]);
        sheet.value(1, i, i * 1000);
      }
      day.accept(sheet);
    };
  }

  @Test
  void workbookOfTextsAsDownloaded() {
    byte[] book =
        Books.of(
            Books.texts(
                new String[] {"Date", "Followers", "Difference in followers from previous day"},
                new String[] {"November 24", "308,209", "583"}));
    FileRow row = first("FollowerHistory.xlsx", book);
    assertThat(row.date()).isEqualTo(DAY);
    assertThat(row.count(Meaning.FOLLOWERS)).isEqualTo(308_209);
  }

  @Test
  void workbookWithDatesAndNumbers() {
    byte[] book =
        Books.of(
            overview(
                sheet -> {
                  sheet.value(1, 0, DAY);
                  sheet.style(1, 0).format("yyyy-mm-dd").set();
                }));
    FileRow row = first("Overview.xlsx", book);
    assertThat(row.date()).isEqualTo(DAY);
    assertThat(row.count(Meaning.SHARES)).isEqualTo(5000);
  }

  @Test
  void serialNumberWithoutAFormat() {
    assertThat(
            first("Overview.xlsx", Books.of(overview(sheet -> sheet.value(1, 0, 46_350)))).date())
        .isEqualTo(DAY);
  }

  /** It opened "November 24" in 2027 and gave it that year, which its format does not show. */
  @Test
  void yearThatASpreadsheetHasMadeUpIsNotBelieved() {
    for (String format : List.of("d-mmm", "[$-407]d. mmmm;@", "mmmm d")) {
      byte[] book =
          Books.of(
              overview(
                  sheet -> {
                    sheet.value(1, 0, LocalDate.of(2027, 11, 24));
                    sheet.style(1, 0).format(format).set();
                  }));
      assertThat(first("Overview.xlsx", book).date()).as(format).isEqualTo(DAY);
    }
  }

  @Test
  void linkBehindALabel() {
    byte[] book =
        Books.of(
            sheet -> {
              String[] header = {
                "Time", "Video title", "Video link", "Post time", "Total likes", "Total views"
              };
              for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
              }
              sheet.value(1, 1, "Retinol");
              sheet.hyperlink(1, 2, new HyperLink(VIDEO, "Open"));
              sheet.value(1, 3, "November 22");
              sheet.value(1, 4, "1,300");
              sheet.value(1, 5, 21_700);
            });
    FileRow row = first("Content.xlsx", book);
    assertThat(row.video().id()).isEqualTo("7711010766683098389");
    assertThat(row.link()).isEqualTo(VIDEO);
    assertThat(row.count(Meaning.VIEWS)).isEqualTo(21_700);
  }

  @Test
  void linkInAFormula() {
    FileRow row =
        first(
            "Content.csv",
            text(
                "Video title;Video link;Total views;Total shares",
                "Retinol;\"=HYPERLINK(\"\"" + VIDEO + "\"\";\"\"Open\"\")\";7;1"));
    assertThat(row.video().id()).isEqualTo("7711010766683098389");
  }

  @Test
  void severalSheetsAndWorkbooksInAnArchive() {
    byte[] book =
        Books.of(
            overview(sheet -> sheet.value(1, 0, "November 24")),
            Books.texts(new String[] {"Gender", "Distribution"}, new String[] {"Female", "61%"}));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("Tik Tok.xlsx", book);
    files.put("Viewers.csv", resource("tiktok/ja/Viewers.csv"));
    Understood understood = FileFixtures.understood(folder, "all.zip", Archives.zip(files), HINTS);
    assertThat(understood.tables())
        .extracting(Table::kind)
        .containsExactly(Kind.TIKTOK_OVERVIEW, Kind.TIKTOK_FOLLOWER_GENDER, Kind.TIKTOK_VIEWERS);
    assertThat(understood.tables())
        .extracting(Table::name)
        .containsExactly("Tik Tok.xlsx/Sheet1", "Tik Tok.xlsx/Sheet2", "Viewers.csv");
    assertThat(understood.tables()).allMatch(table -> !rows(table).isEmpty());
  }

  @Test
  void sharesAndDurationsThatItHasFormatted() {
    byte[] gender =
        Books.of(
            sheet -> {
              sheet.value(0, 0, "Gender");
              sheet.value(0, 1, "Distribution");
              sheet.value(1, 0, "Female");
              sheet.value(1, 1, 0.61);
              sheet.style(1, 1).format("0%").set();
            });
    assertThat(first("FollowerGender.xlsx", gender).figure(Meaning.SHARE))
        .isEqualByComparingTo("0.61");
    byte[] youTube =
        Books.of(
            sheet -> {
              String[] header = {
                "Content",
                "Video title",
                "Views",
                "Average view duration",
                "Impressions click-through rate (%)"
              };
              for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
              }
              sheet.value(1, 0, "aqz-KE-bpKQ");
              sheet.value(1, 2, 7);
              sheet.value(1, 3, 31.0 / 86_400);
              sheet.style(1, 3).format("[h]:mm:ss").set();
              sheet.value(1, 4, 0.0456);
              sheet.style(1, 4).format("0.00%").set();
            });
    FileRow row = first("Table data.xlsx", youTube);
    assertThat(row.figure(Meaning.AVERAGE_WATCH_SECONDS)).isEqualByComparingTo("31");
    assertThat(row.figure(Meaning.CLICK_THROUGH_SHARE)).isEqualByComparingTo("0.0456");
  }

  @Test
  void columnsThatWereMovedRemovedAndAdded() {
    FileRow row =
        first(
            "Overview.csv",
            text("Our notes,Likes,Video Views,,Date,Profile Views", "good day,3,4,,November 24,5"));
    assertThat(row.count(Meaning.VIEWS)).isEqualTo(4);
    assertThat(row.date()).isEqualTo(DAY);
  }
}
