package io.hookline.content.measure.networkfile;

import static io.hookline.content.measure.networkfile.FileFixtures.HINTS;
import static io.hookline.content.measure.networkfile.FileFixtures.codes;
import static io.hookline.content.measure.networkfile.FileFixtures.rows;
import static io.hookline.content.measure.networkfile.FileFixtures.table;
import static io.hookline.content.measure.networkfile.FileFixtures.text;
import static io.hookline.content.measure.networkfile.FileFixtures.understood;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrapsTest {

  private static final String VIDEO = "https://www.tiktok.com/@mia.skin/video/7711010766683098389";

  @TempDir Path folder;

  @Test
  void moreColumnsOfContent() {
    FileRow row =
        rows(table(
                folder,
                "Content.csv",
                text(
                    "Video title,Video link,Post time,Total likes,Total views,Total play time,Average watch time,Watched full video,Add to favorites",
                    "Chair," + VIDEO + ",2026-11-22 16:10,300,5000,12h:3m:5s,12.5,0.31,40"),
                HINTS))
            .get(0);
    assertThat(row.faults()).isEmpty();
    assertThat(row.figure(Meaning.WATCH_SECONDS)).isEqualByComparingTo("43385");
    assertThat(row.figure(Meaning.AVERAGE_WATCH_SECONDS)).isEqualByComparingTo("12.5");
    assertThat(row.figure(Meaning.FULL_VIEW_SHARE)).isEqualByComparingTo("0.31");
    assertThat(row.count(Meaning.SAVES)).isEqualTo(40);
    assertThat(row.publishedAt()).isEqualTo("2026-11-22T15:00:00Z");
  }

  @Test
  void postOfLastYearHasTheYearOfItsId() {
    String link = "https://www.tiktok.com/@mia/video/7412345678901234567";
    FileRow row =
        rows(table(
                folder,
                "Content.csv",
                text(
                    "Time,Video title,Video link,Post time,Total views,Total shares",
                    "November 26,x," + link + ",September 9,1,2"),
                HINTS))
            .get(0);
    assertThat(row.publishedOn()).isEqualTo("2024-09-09");
  }

  @Test
  void draftThatWasPublishedLaterHasNoInstant() {
    FileRow row =
        rows(table(
                folder,
                "Content.csv",
                text("Video link,Post time,Total views,Total shares", VIDEO + ",November 27,1,2"),
                HINTS))
            .get(0);
    assertThat(row.publishedOn()).isEqualTo("2026-11-27");
    assertThat(row.publishedAt()).isNull();
  }

  @Test
  void spellingsOfALink() {
    for (String link :
        List.of(
            VIDEO + "?lang=de&is_from_webapp=1",
            "tiktok.com/@mia.skin/video/7711010766683098389",
            "https://m.tiktok.com/v/7711010766683098389.html",
            "https://www.tiktok.com/@mia.skin/photo/7711010766683098389")) {
      assertThat(
              rows(table(
                      folder,
                      "Content.csv",
                      text("Video link;Total views;Total shares", link + ";1;2"),
                      HINTS))
                  .get(0)
                  .video()
                  .id())
          .as(link)
          .isEqualTo("7711010766683098389");
    }
    FileRow shortened =
        rows(table(
                folder,
                "Content.csv",
                text("Video link;Total views;Total shares", "https://vm.tiktok.com/ZMabc123/;1;2"),
                HINTS))
            .get(0);
    assertThat(shortened.video().shortLink()).isEqualTo("https://vm.tiktok.com/ZMabc123/");
  }

  @Test
  void rowsWithoutAVideo() {
    List<FileRow> rows =
        rows(
            table(
                folder,
                "Content.csv",
                text(
                    "Video link,Total views,Total shares",
                    VIDEO + ",1,2",
                    ",1,2",
                    "https://www.tiktok.com/@mia.skin,1,2",
                    VIDEO + ",1,2,3"),
                HINTS));
    assertThat(codes(rows.get(1))).containsExactly("VIDEO_MISSING");
    assertThat(codes(rows.get(2))).containsExactly("LINK_UNREADABLE");
    assertThat(codes(rows.get(3))).containsExactly("ROW_TOO_LONG", "ROW_TWICE");
    assertThat(rows.get(3).isUsable()).isFalse();
    assertThat(rows.get(2).faults().get(0).line()).isEqualTo(4);
  }

  @Test
  void sameDayTwice() {
    List<FileRow> rows =
        rows(
            table(
                folder,
                "Overview.csv",
                text("Date,Video Views,Profile Views", "November 24,1,2", "November 24,1,2"),
                HINTS));
    assertThat(codes(rows.get(1))).containsExactly("ROW_TWICE");
    assertThat(rows.get(1).faults().get(0).detail()).contains("Line 2");
  }

  @Test
  void unknownHeadersAreShownAndMapped() {
    byte[] file = text("Mein Bericht", "", "Wann,Klicks,Herzen", "2026-11-24,5,6");
    Table unknown = table(folder, "x.csv", file, HINTS);
    assertThat(unknown.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(unknown.faults())
        .extracting(fault -> fault.code().name())
        .containsExactly("COLUMNS_UNKNOWN");
    assertThat(unknown.columns())
        .extracting(Column::header)
        .containsExactly("Wann", "Klicks", "Herzen");
    assertThat(unknown.columns()).extracting(Column::certainty).containsOnly(Column.Certainty.NONE);
    Table mapped =
        table(
            folder,
            "x.csv",
            file,
            HINTS
                .withNetwork(Network.TIKTOK)
                .withColumns(
                    Map.of(
                        "wann ", Meaning.DATE, "KLICKS", Meaning.VIEWS, "Herzen", Meaning.LIKES)));
    assertThat(mapped.kind()).isEqualTo(Kind.TIKTOK_OVERVIEW);
    assertThat(mapped.faults()).isEmpty();
    assertThat(mapped.columns()).extracting(Column::certainty).containsOnly(Column.Certainty.TOLD);
    assertThat(rows(mapped).get(0).count(Meaning.LIKES)).isEqualTo(6);
  }

  @Test
  void mappingCountsMoreThanTheHeader() {
    FileRow row =
        rows(table(
                folder,
                "Overview.csv",
                text("Date,Video Views,Likes,Profile Views", "November 24,1,2,3"),
                HINTS.withColumns(
                    Map.of("Likes", Meaning.NOTHING, "Profile Views", Meaning.LIKES))))
            .get(0);
    assertThat(row.count(Meaning.LIKES)).isEqualTo(3);
  }

  @Test
  void columnOfAddressesIsFoundByItsCells() {
    Table table = table(folder, "x.csv", text("Clip,Views,Likes,Shares", VIDEO + ",1,2,3"), HINTS);
    assertThat(table.kind()).isEqualTo(Kind.TIKTOK_CONTENT);
    assertThat(table.columns().get(0).certainty()).isEqualTo(Column.Certainty.LIKELY);
    assertThat(rows(table).get(0).video()).isNotNull();
  }

  @Test
  void headersThatResembleKnownOnes() {
    Table table =
        table(
            folder,
            "x.csv",
            text("Date,Video Views (last 28 days),PROFILE  VIEWS,Total Likes", "November 24,1,2,3"),
            HINTS);
    assertThat(table.columns())
        .extracting(Column::meaning)
        .containsExactly(Meaning.DATE, Meaning.VIEWS, Meaning.PROFILE_VIEWS, Meaning.LIKES);
    assertThat(table.columns().get(1).certainty()).isEqualTo(Column.Certainty.LIKELY);
  }

  @Test
  void weeksThatWerePastedBelowEachOther() {
    Understood both =
        understood(
            folder,
            "x.csv",
            text(
                "Date,Video Views,Profile Views",
                "November 17,1,2",
                "",
                "Date,Video Views,Profile Views",
                "November 24,1,2"),
            HINTS);
    assertThat(both.tables()).extracting(Table::rows).containsExactly(1L, 1L);
    assertThat(both.tables()).extracting(Table::name).containsExactly("x.csv#1", "x.csv#2");
  }

  @Test
  void headersWithoutRows() {
    Table table =
        table(folder, "FollowerGender.csv", text("\uFEFF\"Gender\",\"Distribution\""), HINTS);
    assertThat(table.kind()).isEqualTo(Kind.TIKTOK_FOLLOWER_GENDER);
    assertThat(table.rows()).isZero();
    assertThat(
            table(
                    folder,
                    "Content.csv",
                    text(
                        "Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views"),
                    HINTS)
                .kind())
        .isEqualTo(Kind.TIKTOK_CONTENT);
    assertThatThrownBy(() -> understood(folder, "x.csv", text("", " ", ",,"), HINTS))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("no row");
  }

  @Test
  void anIdAmongTheLinksThatASpreadsheetHasRounded() {
    Table table =
        table(
            folder,
            "x.csv",
            text(
                "Video link,Total likes,Total comments,Total shares,Total views",
                "https://www.tiktok.com/@acme/video/7711010766683098389,1,1,1,1",
                "7.71101076668309E+18,1,1,1,1",
                "no link,1,1,1,1"),
            HINTS);
    List<FileRow> rows = rows(table);
    assertThat(codes(rows.get(0))).isEmpty();
    assertThat(codes(rows.get(1))).containsExactly("ID_ROUNDED");
    assertThat(codes(rows.get(2))).containsExactly("LINK_UNREADABLE");
  }

  @Test
  void idsTellTheirNetworkWhereThereAreNoLinks() {
    Table tikTok =
        table(
            folder,
            "x.csv",
            text("Video ID,Views,Likes", "7711010766683098389,1,2", "7.71101E+18,1,2"),
            HINTS);
    assertThat(tikTok.kind()).isEqualTo(Kind.TIKTOK_CONTENT);
    List<FileRow> rows = rows(tikTok);
    assertThat(rows.get(0).video().id()).isEqualTo("7711010766683098389");
    assertThat(codes(rows.get(1))).containsExactly("ID_ROUNDED");
    Table youTube = table(folder, "x.csv", text("Video ID,Views,Likes", "aqz-KE-bpKQ,1,2"), HINTS);
    assertThat(youTube.kind()).isEqualTo(Kind.YOUTUBE_CONTENT);
  }
}
