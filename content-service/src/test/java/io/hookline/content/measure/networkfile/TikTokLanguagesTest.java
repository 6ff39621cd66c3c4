package io.hookline.content.measure.networkfile;

import static io.hookline.content.measure.networkfile.FileFixtures.HINTS;
import static io.hookline.content.measure.networkfile.FileFixtures.codes;
import static io.hookline.content.measure.networkfile.FileFixtures.resource;
import static io.hookline.content.measure.networkfile.FileFixtures.rows;
import static io.hookline.content.measure.networkfile.FileFixtures.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.network.Network;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of TikTok Studio in each language of its interface. */
class TikTokLanguagesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;

  private Table read(String language, String file) {
    Table table = table(folder, file, resource("tiktok/" + language + "/" + file), HINTS);
    assertThat(table.questions()).as("questions").isEmpty();
    assertThat(table.faults()).as("faults").isEmpty();
    assertThat(table.network()).isEqualTo(Network.TIKTOK);
    assertThat(table.columns())
        .allMatch(column -> column.certainty() == Column.Certainty.SURE, "is known");
    return table;
  }

  private static void assertDays(Table table, String language) {
    assertThat(table.language()).isEqualTo(language);
    assertThat(table.yearFound()).startsWith("2026");
    assertThat(table.period().to()).isEqualTo(FIRST.plusDays(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "vi", "ja", "el"})
  void overview(String language) {
    Table table = read(language, "Overview.csv");
    assertThat(table.kind()).isEqualTo(Kind.TIKTOK_OVERVIEW);
    assertDays(table, language);
    List<FileRow> rows = rows(table);
    assertThat(rows)
        .extracting(FileRow::date)
        .containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
    assertThat(rows).allMatch(FileRow::isUsable);
    assertThat(rows.get(0).count(Meaning.VIEWS)).isEqualTo(1234);
    assertThat(rows.get(0).count(Meaning.PROFILE_VIEWS)).isEqualTo(56);
    assertThat(rows.get(0).count(Meaning.LIKES)).isEqualTo(-3);
    assertThat(rows.get(0).count(Meaning.COMMENTS)).isZero();
    assertThat(rows.get(1).count(Meaning.VIEWS)).isEqualTo(1_200_000);
    assertThat(rows.get(1).rounded()).containsExactly(Meaning.VIEWS);
    assertThat(rows.get(1).count(Meaning.SHARES)).isEqualTo(1242);
    assertThat(rows.get(2).figures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "vi", "ja", "el"})
  void followerHistoryWithoutTheDifferenceThatIsOffByOne(String language) {
    Table table = read(language, "FollowerHistory.csv");
    assertThat(table.kind()).isEqualTo(Kind.TIKTOK_FOLLOWER_HISTORY);
    assertDays(table, language);
    assertThat(rows(table))
        .extracting(FileRow::figures)
        .containsExactly(
            Map.of(Meaning.FOLLOWERS, java.math.BigDecimal.valueOf(308_209)),
            Map.of(Meaning.FOLLOWERS, java.math.BigDecimal.valueOf(308_792)),
            Map.of(Meaning.FOLLOWERS, java.math.BigDecimal.valueOf(308_786)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "vi", "ja", "el"})
  void viewers(String language) {
    Table table = read(language, "Viewers.csv");
    assertThat(table.kind()).isEqualTo(Kind.TIKTOK_VIEWERS);
    assertDays(table, language);
    List<FileRow> rows = rows(table);
    assertThat(rows.get(0).count(Meaning.VIEWERS)).as("undefined").isNull();
    assertThat(rows.get(0).count(Meaning.NEW_VIEWERS)).isZero();
    assertThat(rows.get(1).count(Meaning.VIEWERS)).isEqualTo(10_000);
    assertThat(rows.get(1).count(Meaning.RETURNING_VIEWERS)).isEqualTo(1877);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "vi", "ja", "el"})
  void followerActivityByHour(String language) {
    Table table = read(language, "FollowerActivity.csv");
    assertThat(table.kind()).isEqualTo(Kind.TIKTOK_FOLLOWER_ACTIVITY);
    List<FileRow> rows = rows(table);
    assertThat(rows).hasSize(48).allMatch(row -> row.faults().isEmpty());
    assertThat(rows.get(47).date()).isEqualTo(FIRST.plusDays(2));
    assertThat(rows.get(47).hour()).isEqualTo(23);
    assertThat(rows.get(47).count(Meaning.ACTIVE_FOLLOWERS)).isEqualTo(1023);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "vi", "ja", "el"})
  void followersByGender(String language) {
    Table table = read(language, "FollowerGender.csv");
    assertThat(table.kind()).isEqualTo(Kind.TIKTOK_FOLLOWER_GENDER);
    List<FileRow> rows = rows(table);
    assertThat(rows).extracting(FileRow::key).containsExactly("FEMALE", "MALE", "OTHER");
    assertThat(rows)
        .extracting(row -> row.figure(Meaning.SHARE).toPlainString())
        .containsExactly("0.61", "0.375", "0.015");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "vi", "ja", "el"})
  void followersByTerritory(String language) {
    Table table =
        table(
            folder,
            "FollowerTopTerritories.csv",
            resource("tiktok/" + language + "/FollowerTopTerritories.csv"),
            HINTS);
    assertThat(table.kind()).isEqualTo(Kind.TIKTOK_FOLLOWER_TERRITORIES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "vi", "ja", "el"})
  void contentIsOfVideosByTheirLinks(String language) {
    Table table = read(language, "Content.csv");
    assertThat(table.kind()).isEqualTo(Kind.TIKTOK_CONTENT);
    assertThat(table.mayBeIncomplete()).isTrue();
    assertThat(table.rows()).as("without the empty one").isEqualTo(3);
    List<FileRow> rows = rows(table);
    FileRow first = rows.get(0);
    assertThat(first.video().id()).isEqualTo("7711010766683098389");
    assertThat(first.video().handle()).isEqualTo("mia.skin");
    assertThat(first.title()).isEqualTo("Three “rules” of #retinol, ok?");
    assertThat(first.count(Meaning.VIEWS)).isEqualTo(21_700);
    assertThat(first.count(Meaning.LIKES)).isEqualTo(1300);
    assertThat(first.date()).as("the column Time").isNull();
    assertThat(first.publishedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(first.publishedAt()).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
    assertThat(rows.get(1).title()).as("is no sum").isEqualTo("Total");
    assertThat(rows.get(1).count(Meaning.COMMENTS)).isNull();
    assertThat(rows.get(1).count(Meaning.VIEWS)).isEqualTo(1_200_000);
    assertThat(codes(rows.get(2))).containsExactly("ROW_TWICE");
    assertThat(rows.get(2).isUsable()).isTrue();
  }
}
