package io.hookline.content.measure.daily;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of posts and what they gained. */
@QuarkusTest
class PostFiguresTest {

  private static final Instant FIRST = Instant.parse("2026-06-01T00:00:00Z");
  private static final String PERIOD = "?from=2026-06-08&to=2026-06-20";
  private static final String[] COUNTERS = {"views", "likes", "saves"};

  private final Random random = new Random(5);
  private final List<String> posts = new ArrayList<>();

  @BeforeEach
  void postsWithHistories() {
    Fixtures.twoBrands();
    String series = series();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      Instant out = FIRST.plus(Duration.ofHours(random.nextInt(24 * 14)));
      String post = published(series, null, out);
      posts.add(post);
      for (int n = random.nextInt(45); n >= 0; n--) {
        rows.add(row(post, out.plus(Duration.ofHours(6L * random.nextInt(100)))));
      }
    }
    Json result =
        operator()
            .body(rows.toString())
            .post(acme("/snapshots/imports"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(result.getInt("applied")).isGreaterThan(300);
  }

  /** Of several sources, with corrections, and some tell only a few counters. */
  private String row(String post, Instant at) {
    String[] sources = {"API", "API", "IMPORT", "MANUAL", "ESTIMATED"};
    StringBuilder row =
        new StringBuilder(
            """
            {"postId": "%s", "capturedAt": "%s", "collectedAt": "%s", "dataset": "ORGANIC",
             "source": "%s", "comments": 1"""
                .formatted(
                    post,
                    at,
                    at.plusSeconds(random.nextInt(3)),
                    sources[random.nextInt(sources.length)]));
    for (String counter : COUNTERS) {
      if (random.nextInt(3) > 0) {
        row.append(", \"%s\": %d".formatted(counter, 1000 + random.nextInt(500)));
      }
    }
    return row.append('}').toString();
  }

  @Test
  void everyRowIsTheSumOfItsPostsDays() {
    Json table = table(PERIOD + "&limit=200");
    List<String> rows = table.getList("items[*].postId");
    assertThat(rows).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(15);
    for (String post : posts) {
      Json days =
          operator()
              .get(acme("/posts/" + post + "/daily-figures" + PERIOD))
              .then()
              .statusCode(200)
              .extract()
              .as(Json.class);
      int place = rows.indexOf(post);
      if (place < 0) {
        assertThat(days.getInt("toldDays")).isZero();
        continue;
      }
      for (String part : List.of("asOf", "stood", "gained", "fell", "partial", "estimated")) {
        Object shown = table.get("items[" + place + "]." + part);
        assertThat(shown).as(part + " of " + post).isEqualTo(days.get("whole." + part));
      }
      for (String counter : COUNTERS) {
        List<Integer> gained = days.getList("days[*].figures.gained." + counter);
        int sum = gained.stream().filter(one -> one != null).mapToInt(one -> one).sum();
        Integer whole = table.get("items[" + place + "].gained." + counter);
        assertThat(sum).isEqualTo(whole == null ? 0 : whole);
      }
    }
  }

  @Test
  void pagesFollowEachOtherInBothOrders() {
    for (String order : List.of("", "&by=VIEWS")) {
      List<String> all = table(PERIOD + order + "&limit=200").getList("items[*].postId");
      List<String> paged = new ArrayList<>();
      String cursor = "";
      do {
        Json page = table(PERIOD + order + "&limit=4" + cursor);
        paged.addAll(page.<String>getList("items[*].postId"));
        cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
      } while (cursor != null);
      assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatGainedMostComesFirst() {
    List<Integer> gained = table(PERIOD + "&by=VIEWS&limit=200").getList("items[*].gained.views");
    List<Integer> known = gained.stream().filter(one -> one != null).toList();
    assertThat(known).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(10);
    assertThat(gained.subList(0, known.size())).isEqualTo(known);
  }

  @Test
  void aPostThatWasToldOfBeforeAndAfterOnlyIsLeftOut() {
    String post = published(series(), null, FIRST);
    for (String at : List.of("2026-06-07T12:00:00Z", "2026-06-23T12:00:00Z")) {
      Fixtures.snapshot(
              post,
              "{\"capturedAt\": \"%s\", \"dataset\": \"ORGANIC\", \"source\": \"API\", \"views\": 9}"
                  .formatted(at))
          .statusCode(201);
    }
    assertThat(table(PERIOD + "&limit=200").<String>getList("items[*].postId"))
        .doesNotContain(post);
    assertThat(table("?from=2026-06-08&to=2026-06-23&limit=200").getList("items[*].postId"))
        .contains(post);
  }

  @Test
  void theTableIsAFileToo() {
    String csv =
        operator()
            .accept("text/csv")
            .get(acme("/post-figures" + PERIOD))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv.lines().findFirst().orElseThrow())
        .contains("postId", "stood.views", "gained.views", "fell");
    assertThat(csv.lines().count())
        .isEqualTo(1L + table(PERIOD + "&limit=200").getList("items").size());
  }

  @Test
  void aForeignCursorIsRefused() {
    operator()
        .get(acme("/post-figures" + PERIOD + "&by=VIEWS&cursor=bm90b3Vycw"))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_CURSOR")));
  }

  private static Json table(String query) {
    return operator()
        .get(acme("/post-figures" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
