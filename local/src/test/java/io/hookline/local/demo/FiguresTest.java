package io.hookline.local.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

  private static final ChronoUnit HOURS = ChronoUnit.HOURS;
  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

  static List<Instant> days() {
    return IntStream.range(0, 7).mapToObj(day -> MONDAY.plus(day, ChronoUnit.DAYS)).toList();
  }

  @ParameterizedTest
  @MethodSource("days")
  void acmeIsToldEachEveningWhatItsPostsHave(Instant end) {
    Map<OwnPost, List<PostRow>> organic =
        acme(end).snapshots().stream()
            .filter(row -> row.told().get("dataset").equals("ORGANIC"))
            .collect(groupingBy(PostRow::post));
    assertThat(organic).hasSizeGreaterThan(48);
    organic.forEach(
        (post, rows) -> {
          long evenings = ChronoUnit.DAYS.between(post.publishedAt(), end.minus(3, HOURS)) + 1;
          assertThat(rows).as(post.key()).hasSize((int) evenings);
          assertThat(instants(rows)).allMatch(end::isAfter).allMatch(post.publishedAt()::isBefore);
          assertThat(rows.get(0).told()).containsKeys("views", "saves", "profileVisits");
        });
    assertThat(organic.values().stream().mapToInt(List::size).max().orElseThrow())
        .isGreaterThan(80);
    assertThat(organic.entrySet().stream().filter(e -> isTikTokVideo(e.getKey())))
        .allSatisfy(
            e ->
                assertThat(e.getValue().get(0).told())
                    .containsKeys(
                        "fullViews", "viewsPast3Seconds", "averageWatchSeconds", "newFollowers"));
  }

  @Test
  void aCounterOnlyFallsWhereTheNetworkTookViewsBack() {
    acme(MONDAY).snapshots().stream()
        .filter(row -> row.told().get("dataset").equals("ORGANIC"))
        .collect(groupingBy(PostRow::post))
        .forEach(
            (post, newestFirst) -> {
              long falls = 0;
              for (int i = 1; i < newestFirst.size(); i++) {
                falls += views(newestFirst.get(i - 1)) < views(newestFirst.get(i)) ? 1 : 0;
              }
              assertThat(falls).as(post.key()).isEqualTo(post.key().equals("a13") ? 1 : 0);
            });
  }

  @Test
  void adsAreToldApart() {
    assertThat(acme(MONDAY).snapshots())
        .filteredOn(row -> row.told().get("dataset").equals("PAID"))
        .hasSizeGreaterThan(20)
        .allMatch(row -> row.post().network() == Network.TIKTOK);
    assertThat(acme(MONDAY).snapshots())
        .filteredOn(row -> row.told().get("dataset").equals("COMBINED"))
        .hasSizeGreaterThan(10)
        .allMatch(row -> row.post().network() == Network.INSTAGRAM);
  }

  @Test
  void curvesBeginWithEverybodyAndOnlyFall() {
    assertThat(acme(MONDAY).retentionCurves())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            row -> {
              List<?> points = (List<?>) row.told().get("points");
              assertThat(points).hasSizeGreaterThan(10);
              double before = 1;
              for (Object point : points) {
                double share = (double) ((Map<?, ?>) point).get("share");
                assertThat(share).isPositive().isLessThanOrEqualTo(before);
                before = share;
              }
            });
  }

  @Test
  void viewsComeFromSomewhere() {
    assertThat(acme(MONDAY).viewSources())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            row -> {
              double sum = 0;
              for (Object value : row.told().values()) {
                sum += value instanceof Double share ? share : 0;
              }
              assertThat(sum).isBetween(0.9, 1.0);
            });
  }

  @Test
  void nordlysTypesViewsNowAndThen() {
    Figures nordlys = figures(MONDAY, 1);
    assertThat(nordlys.snapshots())
        .hasSizeBetween(5, 15)
        .allMatch(row -> row.told().get("source").equals("MANUAL"))
        .allMatch(row -> row.told().size() == 4);
    assertThat(nordlys.retentionCurves()).isEmpty();
    assertThat(nordlys.accountDays()).isEmpty();
    assertThat(nordlys.files()).isEmpty();
  }

  private static boolean isTikTokVideo(OwnPost post) {
    return post.network() == Network.TIKTOK && post.isVideo();
  }

  private static List<Instant> instants(List<PostRow> rows) {
    return rows.stream().map(row -> Instant.parse((String) row.told().get("capturedAt"))).toList();
  }

  private static long views(PostRow row) {
    return (long) row.told().get("views");
  }

  private static Figures acme(Instant end) {
    return figures(end, 0);
  }

  private static Figures figures(Instant end, int brand) {
    return DemoAgency.asOf(end).brands().get(brand).figures();
  }
}
