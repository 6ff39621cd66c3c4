package io.hookline.content.measure.networkfile;

import static io.hookline.content.measure.networkfile.FileFixtures.HINTS;
import static io.hookline.content.measure.networkfile.FileFixtures.codes;
import static io.hookline.content.measure.networkfile.FileFixtures.resource;
import static io.hookline.content.measure.networkfile.FileFixtures.rows;
import static io.hookline.content.measure.networkfile.FileFixtures.table;
import static io.hookline.content.measure.networkfile.FileFixtures.text;
import static io.hookline.content.measure.networkfile.FileFixtures.understood;
import static io.hookline.content.measure.networkfile.FileFixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.network.Network;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YouTubeFilesTest {

  @TempDir Path folder;

  @Test
  void archiveOfTheAdvancedMode() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : List.of("Table data.csv", "Chart data.csv", "Totals.csv")) {
      files.put(name, resource("youtube/en/" + name));
    }
    Understood understood =
        understood(folder, "Content 2026-10-29_2026-11-26 Mia.zip", zip(files), HINTS);
    assertThat(understood.network()).isEqualTo(Network.YOUTUBE);
    assertThat(understood.questions()).isEmpty();
    assertThat(understood.faults()).isEmpty();
    assertThat(understood.tables())
        .extracting(Table::kind)
        .containsExactly(Kind.YOUTUBE_CONTENT, Kind.YOUTUBE_CONTENT_BY_DATE, Kind.YOUTUBE_DATES);
    FileRow day = rows(understood.tables().get(1)).get(0);
    assertThat(day.date()).isEqualTo("2026-11-25");
    assertThat(day.video().id()).isEqualTo("aqz-KE-bpKQ");
    assertThat(day.count(Meaning.VIEWS)).isEqualTo(321);
    assertThat(rows(understood.tables().get(2)).get(1).count(Meaning.VIEWS)).isEqualTo(1879);
    assertThat(understood.tables().get(2).period())
        .isEqualTo(new Period(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 26)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "vi", "ja", "el"})
  void tableOfVideos(String language) {
    Table table =
        table(folder, "Table data.csv", resource("youtube/" + language + "/Table data.csv"), HINTS);
    assertThat(table.kind()).isEqualTo(Kind.YOUTUBE_CONTENT);
    assertThat(table.language()).isEqualTo(language);
    assertThat(table.questions()).isEmpty();
    assertThat(table.rows()).as("without the sum").isEqualTo(2);
    FileRow row = rows(table).get(0);
    assertThat(row.faults()).isEmpty();
    assertThat(row.video().id()).isEqualTo("aqz-KE-bpKQ");
    assertThat(row.title()).isEqualTo("Retinol, slowly");
    assertThat(row.publishedOn()).isEqualTo("2026-11-03");
    assertThat(row.publishedAt()).as("no time of day").isNull();
    assertThat(row.figure(Meaning.DURATION_SECONDS)).isEqualByComparingTo("44");
    assertThat(row.count(Meaning.VIEWS)).isEqualTo(1500);
    assertThat(row.figure(Meaning.WATCH_SECONDS)).isEqualByComparingTo("45028.44");
    assertThat(row.figure(Meaning.AVERAGE_WATCH_SECONDS)).isEqualByComparingTo("31");
    assertThat(row.figure(Meaning.AVERAGE_WATCHED_SHARE)).isEqualByComparingTo("0.7045");
    assertThat(row.count(Meaning.NEW_FOLLOWERS)).isEqualTo(-2);
    assertThat(row.count(Meaning.IMPRESSIONS)).isEqualTo(20_000);
    assertThat(row.figure(Meaning.CLICK_THROUGH_SHARE)).isEqualByComparingTo("0.0456");
  }

  @Test
  void idThatBeginsWithADash() {
    Table table =
        table(
            folder,
            "Table data.csv",
            text(
                "Content,Video title,Views",
                "-qz-KE-bpKQ,x,5",
                "'-qz-KE-bpKR,y,5",
                "#NAME?,z,5",
                "=az-KE-bpKQ,z,5"),
            HINTS);
    List<FileRow> rows = rows(table);
    assertThat(rows.get(0).video().id()).isEqualTo("-qz-KE-bpKQ");
    assertThat(rows.get(1).video().id()).isEqualTo("-qz-KE-bpKR");
    assertThat(codes(rows.get(2))).containsExactly("VIDEO_MISSING");
    assertThat(codes(rows.get(3))).containsExactly("VIDEO_MISSING");
  }

  @Test
  void fiveHundredRowsMayNotBeAll() {
    String[] lines = new String[501];
    lines[0] = "Content,Video title,Views";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = "aqz-KE-%04d,x,1".formatted(i);
    }
    assertThat(table(folder, "Table data.csv", text(lines), HINTS).mayBeIncomplete()).isTrue();
  }
}
