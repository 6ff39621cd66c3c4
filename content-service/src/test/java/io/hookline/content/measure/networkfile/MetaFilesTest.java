package io.hookline.content.measure.networkfile;

import static io.hookline.content.measure.networkfile.FileFixtures.HINTS;
import static io.hookline.content.measure.networkfile.FileFixtures.codes;
import static io.hookline.content.measure.networkfile.FileFixtures.resource;
import static io.hookline.content.measure.networkfile.FileFixtures.rows;
import static io.hookline.content.measure.networkfile.FileFixtures.table;
import static io.hookline.content.measure.networkfile.FileFixtures.text;
import static io.hookline.content.measure.networkfile.FileFixtures.understood;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.network.Network;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaFilesTest {

  private static final String HEADER =
      "Post ID,Account username,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "pt", "ja", "fr", "vi", "el"})
  void contentOfAnAccount(String language) {
    Table table =
        table(
            folder,
            "Nov-01-2026_Nov-26-2026_123.csv",
            resource("meta/" + language + "/content.csv"),
            HINTS);
    assertThat(table.kind()).isEqualTo(Kind.META_CONTENT);
    assertThat(table.network()).isEqualTo(Network.INSTAGRAM);
    assertThat(table.questions()).isEmpty();
    FileRow row = rows(table).get(0);
    assertThat(row.faults()).isEmpty();
    assertThat(row.video().network()).isEqualTo(Network.INSTAGRAM);
    assertThat(row.video().id()).isEqualTo("DE0T298yYMj");
    assertThat(row.account()).isEqualTo("mia.skin");
    assertThat(row.date()).as("lifetime").isNull();
    assertThat(row.publishedOn()).isEqualTo("2025-01-14");
    assertThat(row.publishedAt())
        .as("of the address")
        .isEqualTo(Instant.parse("2025-01-14T19:14:18.962Z"));
    assertThat(row.count(Meaning.VIEWS)).isEqualTo(12_400);
    assertThat(row.count(Meaning.REACH)).isEqualTo(9100);
    assertThat(row.count(Meaning.LIKES)).isEqualTo(610);
    assertThat(row.count(Meaning.SHARES)).isEqualTo(88);
    assertThat(row.count(Meaning.NEW_FOLLOWERS)).isEqualTo(41);
    assertThat(row.count(Meaning.COMMENTS)).isEqualTo(57);
    assertThat(row.count(Meaning.SAVES)).isEqualTo(230);
    assertThat(row.figure(Meaning.DURATION_SECONDS)).isEqualByComparingTo("44");
    assertThat(rows(table).get(1).count(Meaning.VIEWS)).isNull();
  }

  private FileRow row(Hints hints, String line) {
    return rows(table(folder, "content.csv", text(HEADER, line), hints)).get(0);
  }

  @Test
  void idThatASpreadsheetHasRounded() {
    String rest = ",mia,Text,11/03/2026 06:12,%s,IG reel,Lifetime,7,6,5";
    for (String id : List.of("1.78E+16", "1,78E+16", "17895695668004000")) {
      FileRow saved =
          row(
              HINTS,
              "\"" + id + "\"" + rest.formatted("https://www.instagram.com/reel/DE0T298yYMj/"));
      assertThat(codes(saved)).as(id).containsExactly("ID_ROUNDED");
      assertThat(saved.isUsable()).isTrue();
      assertThat(saved.video().id()).isEqualTo("DE0T298yYMj");
      FileRow lost = row(HINTS, "\"" + id + "\"" + rest.formatted(""));
      assertThat(codes(lost)).as(id).containsExactly("ID_ROUNDED");
      assertThat(lost.isUsable()).isFalse();
    }
  }

  @Test
  void monthStandsFirst() {
    FileRow row =
        row(
            HINTS,
            "1,mia,Text,11/03/2026 06:12,https://www.instagram.com/p/ABCDE/,IG reel,Lifetime,7,6,5");
    assertThat(row.publishedOn()).isEqualTo("2026-11-03");
    assertThat(row.publishedAt()).as("its zone is documented nowhere").isNull();
    Hints pacific =
        new Hints(
            HINTS.now(),
            HINTS.zone(),
            Map.of(),
            Map.of(),
            null,
            null,
            null,
            ZoneId.of("America/Los_Angeles"));
    FileRow told =
        row(
            pacific,
            "1,mia,Text,11/03/2026 06:12,https://www.instagram.com/p/ABCDE/,IG reel,Lifetime,7,6,5");
    assertThat(told.publishedAt()).isEqualTo("2026-11-03T14:12:00Z");
  }

  @Test
  void postOfADayHasItsDate() {
    FileRow row =
        row(
            HINTS,
            "1,mia,Text,11/03/2026 06:12,https://www.instagram.com/p/ABCDE/,IG reel,11/20/2026,7,6,5");
    assertThat(row.date()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void postsOfFacebookAreRefusedInTheirRows() {
    FileRow row =
        row(
            HINTS,
            "1,mia,Text,11/03/2026 06:12,https://www.facebook.com/reel/123/,Reel,Lifetime,7,6,5");
    assertThat(codes(row)).containsExactly("LINK_UNREADABLE");
    assertThat(row.isUsable()).isFalse();
  }

  /**
   * One file with several figures, each under a line with its name, in UTF-16 with tabs or commas.
   */
  @Test
  void figuresOfAnAccountByDay() {
    String text =
        String.join(
            "\r\n",
            "sep=,",
            "\"Instagram reach\"",
            "\"Date\",\"Primary\"",
            "\"2026-11-24T00:00:00\",\"1234\"",
            "\"2026-11-25T00:00:00\",\"0\"",
            "",
            "\"Instagram follows\"",
            "\"Date\",\"Primary\"",
            "\"2026-11-24T00:00:00\",\"7\"",
            "",
            "\"Facebook visits\"",
            "\"Date\",\"Primary\"",
            "\"2026-11-24T00:00:00\",\"99\"",
            "",
            "\"Views\"",
            "\"Date\",\"Primary\"",
            "\"2026-11-24T00:00:00\",\"5000\"");
    Understood understood =
        understood(
            folder, "Reach.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), HINTS);
    assertThat(understood.tables())
        .extracting(Table::kind)
        .containsExactly(Kind.META_ACCOUNT, Kind.META_ACCOUNT, Kind.UNKNOWN, Kind.META_ACCOUNT);
    List<FileRow> reach = rows(understood.tables().get(0));
    assertThat(reach).hasSize(2);
    assertThat(reach.get(0).count(Meaning.REACH)).isEqualTo(1234);
    assertThat(reach.get(1).count(Meaning.REACH)).isZero();
    assertThat(reach.get(1).date()).isEqualTo("2026-11-25");
    assertThat(rows(understood.tables().get(1)).get(0).count(Meaning.NEW_FOLLOWERS)).isEqualTo(7);
    assertThat(rows(understood.tables().get(3)).get(0).count(Meaning.VIEWS)).isEqualTo(5000);
    assertThat(understood.faults())
        .extracting(fault -> fault.code().name())
        .containsExactly("COLUMNS_UNKNOWN");
  }
}
